<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>Lisez la question et répondez-y&#xa0;; le téléphone attend.</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>Arrêt après cette étape. Laissez le câble branché jusque-là.</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1 Ne débranchez pas le téléphone.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Ne débranchez pas le téléphone.</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>Maintenez la touche jusqu’à ce que la barre avance, et laissez le câble branché.</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>Laissez le câble branché&#xa0;: le téléphone se reconnecte tout seul.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Laissez le câble branché.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>%n téléphone en cours. %1&#xa0;: %2</numerusform>
            <numerusform>%n téléphones en cours. %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>Débranchez ce téléphone&#xa0;; branchez le suivant ou cliquez sur «&#xa0;Arrêter&#xa0;».</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>Débranchez le téléphone.</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>Le téléphone ne démarrera pas en l’état. Cliquez sur «&#xa0;%1&#xa0;» et laissez l’opération se terminer.</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>Cliquez sur «&#xa0;%1&#xa0;» pour recommencer.</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>Le téléphone d’entraînement se connecte tout seul.</translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>Branchez maintenant le téléphone</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>Chargez le firmware de votre téléphone</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>Cliquez sur «&#xa0;Charger un paquet&#xa0;», ou déposez un fichier .pac ou scatter dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>Comparaison des sommes de contrôle. «&#xa0;%1&#xa0;» sera possible dès qu’elles seront confirmées.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>Prêt&#xa0;: cliquez sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>Mode entraînement&#xa0;: un téléphone virtuel est branché, aucun appareil réel n’est touché.</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>Lancez d’abord, puis branchez le téléphone quand le programme vous le demande.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 est inutilisable</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>Éteignez le téléphone, maintenez sa touche de boot (le plus souvent Volume bas) et branchez le câble.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>Éteignez le téléphone, maintenez %1 et branchez le câble.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Il manque une chose</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>%1 a changé&#xa0;: rechargez-le</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>Ce qui a été vérifié n’est plus ce qui est sur le disque. Rien n’est lancé avec.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>La tâche a été menée à son terme.</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>La tâche a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>La tâche a échoué.</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>Les données écrites n’ont pas été comparées avec le téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>%n zone, %1, relue sur le téléphone et trouvée identique.</numerusform>
            <numerusform>%n zones, %1, relues sur le téléphone et trouvées identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n zone n’a pas pu être comparée, car le téléphone la modifie de lui-même.</numerusform>
            <numerusform>%n zones n’ont pas pu être comparées, car le téléphone les modifie de lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>conservée&#xa0;: relue après la tâche et identique</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>renouvelée&#xa0;; les valeurs propres au téléphone sont conservées et vérifiées</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>modifiée, comme convenu</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>absente de ce téléphone</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identité et calibration</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>SHA-256 des données envoyées</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>Loader %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>Certificat de flashage</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>Établi d’après l’enregistrement de la tâche conservé par le programme&#xa0;; numéro %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>Conservé dans le coffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>backup exige -o DIR et n’accepte aucun nom.</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>Indiquez soit --identity, soit --full, pas les deux.</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>Lire le téléphone dans un dossier à partir duquel il pourra être restauré.</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>Enregistrer les fichiers ici.</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>Uniquement la calibration et l’identité du téléphone&#xa0;; elles sont aussi conservées dans le coffre.</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>Aussi les données du propriétaire et les autres grandes partitions.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation>Voir «&#xa0;flashwright-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
        <translation>Voir «&#xa0;flashwright-cli help %1&#xa0;».</translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation>completion exige l’un de&#xa0;: bash, zsh, fish, powershell.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Afficher le script de complétion d’un shell.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>Tapez «&#xa0;oui&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>Cette opération est irréversible. Tapez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>pas en mode téléchargement</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Aucun téléphone en mode téléchargement n’est connecté.</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>devices n’accepte aucun argument.</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>Lister les téléphones connectés et ce qui y tourne.</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>Continuer et signaler les branchements et débranchements, jusqu’à Ctrl+C ou la fin de --wait.</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>Quelque chose a échoué, mais les lignes qui en prouveraient la cause ne sont pas dans ce log.</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>Rien dans ce log ne désigne une cause connue.</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>Les lignes qui le prouvent&#xa0;:</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>Ce qui s’y trouve&#xa0;:</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Ce qui s’est passé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#xa0;:</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>Log de %1.</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>diagnose exige un LOGFILE, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>Lire le log d’un autre outil de flashage et dire ce qui a échoué, lignes à l’appui.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler la correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>Rien à modifier pour %1.</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>Il n’y a rien que ce programme puisse réparer.</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>--fix ou --undo, pas les deux.</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>doctor n’accepte des identifiants de corrections qu’avec --fix ou --undo.</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>La correction «&#xa0;%1&#xa0;» n’existe pas&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>Examiner cet ordinateur&#xa0;: droits, pilotes, USB, disque, veille, heure&#xa0;; réparer ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>Appliquer les corrections nommées, ou toutes celles conseillées&#xa0;; montre chaque modification et demande confirmation.</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>Annuler les corrections nommées, ou toutes celles appliquées.</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>Afficher les règles de périphérique pour Linux et ne rien faire d’autre.</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>Quelque chose sur cet ordinateur empêchera les tâches de fonctionner.</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>Cet ordinateur peut flasher des téléphones&#xa0;; certains points peuvent être améliorés.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>Cet ordinateur est prêt.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>Modifié par ce programme le %1&#xa0;: %2 Pour annuler&#xa0;: %3</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>--address et --length vont ensemble et sont des nombres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une région d’un stockage, comme user, boot1 ou lu0.</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>erase exige l’un de&#xa0;: noms de partitions, une adresse, --all, --except-boot.</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>Autoriser ces partitions contenant des données de calibration ou d’identité&#xa0;; une copie est d’abord enregistrée.</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>Tout effacer, calibration et identité comprises.</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>Tout effacer sauf la chaîne de démarrage du téléphone.</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>Effacer à partir de cette adresse.</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>Nombre d’octets à partir de --address.</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>La région du stockage à laquelle se rapporte --address (user, boot1, lu0, …).</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>Ne pas remettre ensuite la calibration et l’identité.</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>Effacer des partitions du téléphone.</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>explain exige un numéro, un nom ou quelques mots d’une erreur.</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>Ce que signifie un numéro, un nom ou un texte d’erreur, pourquoi elle survient et que faire.</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>extract exige un firmware et un dossier.</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>Extraire les images d’un firmware dans un dossier.</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>Ne pas vérifier d’abord les sommes de contrôle.</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>--watch-boot exige un nombre de secondes de 1 à %1.</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>Redémarrer le téléphone à la fin.</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>Éteindre le téléphone à la fin.</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>Laisser le téléphone dans son loader à la fin, même là où aucune tâche ultérieure ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>Après un redémarrage, surveiller pendant SECONDS secondes si le téléphone démarre.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>Indiquez soit --scene, soit -c, pas les deux.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>Le mode «&#xa0;%1&#xa0;» n’existe pas&#xa0;; il y a download, upgrade et format-all.</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>--set exige NAME=FILE, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>flash exige un FIRMWARE.</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>Mode de flashage&#xa0;: download (seulement ce qui est coché), upgrade (nouveau partitionnement, vos zones sont sauvegardées puis remises) ou format-all (tout est d’abord effacé).</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>Avec format-all&#xa0;: ne pas remettre la calibration et l’identité.</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>Continuer bien que le firmware soit destiné à une autre carte.</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>Écrire les images NV telles que le firmware les apporte&#xa0;: l’identité et la calibration du téléphone qu’elles contiennent sont perdues. Sans cette option, elles sont conservées.</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>Écrire ces images ou partitions et rien d’autre&#xa0;; permet aussi de nommer des données de calibration.</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>Laisser celles-ci de côté.</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>Écrire ce fichier à la place de l’image du firmware.</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>Autoriser une nouvelle table de partitions là où elle diffère.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>Reprendre une tâche interrompue&#xa0;: la plus récente, ou celle d’un journal, d’un appareil ou d’un port indiqué à la place de FIRMWARE.</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>Avec --resume&#xa0;: c’est le même téléphone, bien que rien sur celui-ci ne puisse le prouver.</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>Écrire un firmware sur un téléphone.</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>Flashwright restaure le firmware d’origine des téléphones.</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Utilisation&#xa0;: flashwright-cli [OPTIONS] COMMANDE [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>Expliquer une commande.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Options communes à toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Afficher l’aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 terminé, 1 échec, 2 mauvaise utilisation, 3 pas de téléphone ou pas de réponse, 4 droits ou pilote,
  5 firmware défectueux, 6 firmware inadapté au téléphone, 7 autorisation du fabricant nécessaire,
  8 connexion perdue, 9 données écrites différentes, 10 refusé, 11 arrêté, 12 échec d’une partie des opérations</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>Utilisation&#xa0;: flashwright-cli [OPTIONS] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Options de cette commande&#xa0;:</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>history certificate exige le numéro d’une tâche et -o FILE, dont le nom se termine par .html ou .pdf.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>Le certificat est dans %1.</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>--result vaut passed, failed ou cancelled, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--since exige une date comme 2026-03-31, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--limit exige un nombre à partir de 1, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>Aucune tâche ne correspond.</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>history show exige le numéro d’une tâche.</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>Tâches effectuées avec cet ordinateur, les plus récentes d’abord&#xa0;; --port désigne le port physique.</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>Seulement les téléphones dont la puce porte ce nom.</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>Seulement les firmwares qui portent ce nom.</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>Seulement les tâches ainsi terminées&#xa0;: passed, failed ou cancelled.</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>Seulement les échecs dus à cette cause.</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>Seulement les tâches à partir de ce jour.</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>Au plus ce nombre de tâches (50).</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>Écrire le certificat ici&#xa0;; le nom se termine par .html ou .pdf.</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>Nommer le téléphone en entier sur le certificat au lieu de le masquer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>Comparé au téléphone</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>SHA-256 de %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>inchangée, prouvé par une relecture</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>renouvelée avec les valeurs propres à l’appareil, prouvé par une relecture</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>modifiée, comme prévu par le plan</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>absente de ce téléphone</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>Copies de l’identité et de la calibration</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 n’accepte aucun argument.</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>Se connecter et montrer ce que le téléphone dit de lui-même.</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>inspect exige un FILE ou un DIR.</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>Ce qu’est ce firmware&#xa0;: ses images, ses partitions et ses risques&#xa0;; sans téléphone.</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>Ne pas lire tout le fichier pour vérifier ses sommes de contrôle.</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>Afficher aussi le SHA-256 de chaque image.</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>L’index de l’historique était endommagé. Il a été reconstruit à partir de records.jsonl&#xa0;; le fichier endommagé est %1.</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>Certaines lignes de %1 sont endommagées et ont été ignorées&#xa0;; les autres sont toutes là.</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 appartient à une version plus récente de Flashwright et est laissé tel quel.</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>La trace est incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>L’enregistrement de cette tâche n’a pas pu être conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>Terminé&#xa0;: %1 écrits en %2.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Terminé en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>Comparé au téléphone&#xa0;: %n zone, %1, identique.</numerusform>
            <numerusform>Comparé au téléphone&#xa0;: %n zones, %1, toutes identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>Pour les très grandes images (%1), seuls des échantillons ont été comparés&#xa0;; --verify full compare chaque octet.</translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>Non comparée, car le téléphone la modifie de lui-même&#xa0;: %n zone.</numerusform>
            <numerusform>Non comparées, car le téléphone les modifie de lui-même&#xa0;: %n zones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>oui, par son fabricant</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>Le loader de ce téléphone ne sait pas lister ses partitions.</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Un téléphone est en cours de flashage.</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>Arrêt à un point sûr. Appuyez de nouveau sur Ctrl+C pour interrompre immédiatement.</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>Interruption.</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>Touches à essayer, dans cet ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>Ce que vous voyez, et ce que cela signifie&#xa0;:</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>keys accepte une puce, ou rien.</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>Aucune puce ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>Comment mettre un téléphone en mode téléchargement&#xa0;: quelles touches, dans quel ordre, ce que l’on voit.</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>Pas un loader&#xa0;: %1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>Aucun loader dans %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>loader exige l’un de&#xa0;: list, add FILE, why CHIP.</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>Loaders conservés pour les tâches qui n’en ont pas&#xa0;: les afficher, en ajouter, dire lequel serait pris et pourquoi.</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>Faire tester la mémoire du téléphone par son loader&#xa0;; rien n’est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  %n octet  %2</numerusform>
            <numerusform>%1  %n octets  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(privé)</translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation>Un téléphone ne peut pas fonctionner avec cette image&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1&#xa0;: repris du téléphone</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1&#xa0;: absent du téléphone</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>nv exige «&#xa0;show FILE&#xa0;» ou «&#xa0;merge PHONE.bin FIRMWARE -o OUT&#xa0;».</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>Examiner une image NV, ou mettre les valeurs propres à un téléphone dans celle d’un firmware.</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>Avec show&#xa0;: afficher aussi le contenu, identités comprises.</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>Avec merge&#xa0;: conserver celles-ci, par nom ou par numéro, au lieu de ce que dit le firmware. Les identités sont toujours conservées.</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>Avec merge&#xa0;: l’image NV à prendre dans un firmware qui en a plusieurs.</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>Avec merge&#xa0;: écrire le résultat ici.</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>-t vaut with, without ou auto, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correctes</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>absentes du fichier</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>FAUSSES&#xa0;: le fichier est endommagé</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiées</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>Partitions (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>tout l’espace restant</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>Images (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>Se connecter et lister les partitions du téléphone.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>En détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>Après le redémarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>Le téléphone ne démarre pas tant que la tâche n’est pas terminée&#xa0;: sa chaîne de démarrage est incomplète. Il attend dans son mode téléchargement&#xa0;; reprenez la tâche ou reflashez-le pour le récupérer.</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Certaines images ont été écrites et d’autres non&#xa0;: la chaîne de démarrage est intacte, le téléphone peut donc démarrer, mais reflashez-le avant de l’utiliser.</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Rien n’a été écrit, mais la tâche avait commencé à effacer&#xa0;: la chaîne de démarrage est intacte, le téléphone peut donc démarrer, mais reflashez-le avant de l’utiliser.</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>Rien n’a été écrit&#xa0;: le téléphone démarre comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>Plan %1&#xa0;: %n étape, %2 à transférer</numerusform>
            <numerusform>Plan %1&#xa0;: %n étapes, %2 à transférer</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  Laissé de côté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>Données utilisateur du téléphone&#xa0;: effacées.</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>Données utilisateur du téléphone&#xa0;: conservées.</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>En attente d’un téléphone. Ctrl+C pour arrêter.</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>Téléphone sur %1.</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1, en marche&#xa0;: %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>Le téléphone&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Échec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>%1 sur %2 terminés&#xa0;: %3</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>Le téléphone ne répond pas. Débranchez-le, maintenez ses touches et rebranchez-le.</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>Éteindre le téléphone.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>%1 n’a pas d’option «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>%1 n’a pas d’option «&#xa0;%2&#xa0;»&#xa0;; vouliez-vous dire --%3&#xa0;?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Dites que faire&#xa0;: il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>read exige des noms de partitions et -o DIR.</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>Lire des partitions du téléphone dans des fichiers.</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>Redémarrer le téléphone.</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>%1 exige un firmware.</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>Donner au téléphone la table de partitions d’un firmware.</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>Le rapport est dans %1. Rien n’y identifie le téléphone ni vous-même&#xa0;; relisez-le avant de l’envoyer&#xa0;: --preview en montre chaque mot.</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>report exige un journal, ou --last pour la tâche la plus récente.</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>Réunir dans un seul fichier à partager ce qui aide à comprendre une tâche&#xa0;; les identités sont masquées.</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>De la tâche la plus récente.</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>Écrire le fichier ici (flashwright-report.zip).</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>Montrer seulement ce qu’il contiendrait, mot pour mot.</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>restore exige le dossier d’une sauvegarde, une copie du coffre, ou --latest.</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>Réécrire sur ce téléphone une sauvegarde qui en a été faite, calibration et identité comprises.</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>Écrire ces partitions et rien d’autre.</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>Prendre la copie la plus récente du coffre.</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>La copie peut provenir d’un autre téléphone&#xa0;: deux téléphones ont alors le même IMEI, et la calibration d’une autre radio. Demande le mot «&#xa0;other-unit&#xa0;».</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>Ne pas relire ni comparer.</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>une date antérieure</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>La tâche du %1 n’avait encore rien modifié, elle recommence donc du début.</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>Reprise de la tâche du %1&#xa0;: %2 étapes sur %3 sont faites et seront vérifiées, il en reste %4 à écrire.</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>flash --resume accepte un journal, un appareil ou un port, ou rien pour la tâche la plus récente.</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>Pour reprendre là où elle s’est arrêtée, reconnectez le téléphone et lancez&#xa0;: %1</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>--fdl exige FILE@ADDRESS, et «&#xa0;%1&#xa0;» n’est pas une adresse.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>--wait exige un nombre de secondes ou «&#xa0;forever&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>--baud exige un nombre, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--raw-mode vaut «&#xa0;on&#xa0;» ou «&#xa0;off&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>--block-size exige une taille, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 accepte %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>--fdl ne se combine avec aucun autre type de loader.</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>Utiliser ce port série ou ce pseudo-terminal.</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>N’utiliser que le téléphone sur ce port USB physique, comme 1-2.3.</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>Protocole pour un port qui ne dit pas ce qu’il est.</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>Attendre un téléphone ce nombre de secondes (120), ou «&#xa0;forever&#xa0;».</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>Utiliser ce loader, à cette adresse&#xa0;; à indiquer une fois par loader, dans l’ordre.</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>Utiliser ce fichier loader (Download Agent)&#xa0;; il peut contenir des loaders pour plusieurs puces.</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>Prendre les paramètres mémoire du téléphone dans ce preloader.</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>Donner au téléphone ce fichier d’authentification de son fabricant.</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>Donner au téléphone ce certificat de son fabricant.</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>Chercher des loaders dans ce dossier aussi.</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>Prendre les loaders et les noms dans ce firmware.</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>Montrer ce qui serait fait&#xa0;; ne rien écrire.</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>Répondre oui aux questions ordinaires.</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>Répondre à la question la plus grave&#xa0;; le mot est affiché par --dry-run.</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>Continuer même là où l’identité et la calibration ne peuvent pas être sauvegardées d’abord (demande un mot).</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Afficher le résultat sous forme d’un objet JSON.</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>Afficher un objet JSON par événement pendant le travail.</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>Lignes simples même sur un terminal.</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>Sans couleurs (de même avec la variable NO_COLOR).</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>Pas de progression, seulement les résultats et les erreurs.</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>En dire plus&#xa0;; deux fois&#xa0;: aussi ce qu’affiche le téléphone.</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>Écrire aussi le journal dans ce fichier.</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>Enregistrer chaque octet de la liaison dans ce fichier&#xa0;; «&#xa0;sim replay&#xa0;» le rejoue.</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>Langue de tous les textes, comme «&#xa0;de&#xa0;».</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>Utiliser un téléphone virtuel au lieu d’un vrai.</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>Débit d’une ligne série une fois le loader lancé.</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>Transferts rapides quand le téléphone les propose&#xa0;: on ou off.</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>Plus grand bloc à envoyer, comme 16K.</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>Si le téléphone a sa batterie&#xa0;: auto, with ou without.</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>Vitesse USB maximale à demander au loader&#xa0;: high ou full.</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>sim start exige un téléphone&#xa0;: voir «&#xa0;flashwright-cli sim list&#xa0;».</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>sim firmware exige un téléphone et un fichier à écrire.</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>sim exige l’un de&#xa0;: start, list, firmware, replay.</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>Téléphones virtuels pour s’entraîner et tester, sur un pseudo-terminal.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>Lequel des téléphones virtuels du fabricant.</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>Ce qui tourne mal, dans un fichier JSON.</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>Créer ici un lien symbolique vers le port.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>Écrire à la fin le stockage du téléphone dans des fichiers ici.</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>Les identités ont été retirées de cette trace, une tâche risque donc de ne pas aller loin avec elle.</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>sim replay exige une trace.</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (remise en place)</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1 (renouvelée avec les valeurs propres à ce téléphone)</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>Identité et calibration&#xa0;: inconnues tant que le téléphone n’a pas été lu.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>Identité et calibration, sauvegardées d’abord et comparées ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>Identité et calibration, sauvegardées d’abord&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>Dure environ %n minute avec un bon câble.</numerusform>
            <numerusform>Dure environ %n minutes avec un bon câble.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>Le téléphone peut démarrer à tout moment de la tâche.</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>Point de non-retour&#xa0;: étape %1 (%2). Jusque-là, un arrêt laisse le téléphone en l’état.</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>Le téléphone redémarre après l’étape %1 (%2).</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>Après ce plan, le téléphone ne démarre pas de lui-même.</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>symptom accepte des réponses sous la forme --answer NAME=WORD&#xa0;; sans réponse, il en donne la liste.</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>Décrire ce que fait un téléphone flashé qui démarre mal, et obtenir la cause.</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>Ce que l’on voit, comme screen=logo&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre comme 4096, 0x1000 ou 4K.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH ni REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>Une adresse exige une longueur&#xa0;: %1:LENGTH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas NAME=FILE, ADDRESS=FILE ni REGION:ADDRESS=FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas NAME, ADDRESS:LENGTH ni REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>Une entrée est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>Le coffre est vide.</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1&#xa0;: intacte</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1&#xa0;: endommagée. %2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>--keep exige un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>Rien à supprimer.</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>vault exige l’un de&#xa0;: list, show ID, export ID FILE, verify [ID], prune.</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>Copies de l’identité et de la calibration de téléphones, conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>Avec prune&#xa0;: conserver ce nombre de copies de chaque téléphone (3).</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>rien n’y était stocké</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>Téléphone&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>Le téléphone n’a communiqué aucune identité.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>Stockage&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>Enregistrée avant ce firmware&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>Comparer le téléphone avec un firmware ou avec des fichiers lus&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>Comparer ces images ou partitions et rien d’autre.</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>Ce qui est relu&#xa0;: full, sampled ou off&#xa0;; aussi avec --verify WORD. Par défaut tout, et des échantillons pour les images de plus de 2 GiB.</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>Relire et comparer (par défaut).</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>--verify accepte full, sampled et off, pas %1.</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>write exige NAME=FILE.</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>Écrire des fichiers dans des partitions du téléphone.</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1&#xa0;: tout est correct (%2).</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>La tâche est pour plusieurs postes&#xa0;; indiquez lequel avec --station NAME.</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>La tâche n’a pas de poste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>job demande l’un de&#xa0;: run FILE, lint FILE, schema.</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>Exécute ou vérifie un fichier de tâche, tel que la fenêtre l’exporte, ou affiche ce qu’il peut contenir.</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>Avec run&#xa0;: le poste du fichier de tâche dont le port est visé.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>Avant toute écriture</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>Le plan, étape par étape</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>Ce qui est écrit, effacé et conservé</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Le risque</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>Rien n’est modifié sur le téléphone</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>Le logiciel système est remplacé</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>Les photos, applications et réglages du téléphone sont effacés</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>La chaîne de démarrage est remplacée&#xa0;: ne débranchez pas le téléphone pendant l’écriture</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>La table de partitions est remplacée</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>Des données de calibration ou d’identité de ce téléphone sont modifiées</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>Tout est effacé sur le téléphone, calibration et identité comprises</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>Le flashage a échoué</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Étapes dans l’ordre à suivre</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>Déplie les faits qui prouvent la cause</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>Ce qui a été constaté, et par qui</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Constaté par</translation>
    </message>
    <message>
        <source>Do this now:</source>
        <translation>À faire maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>&amp;Votre réponse précise la cause&#xa0;:</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>Ce que vous seul pouvez voir&#xa0;; la cause est recherchée de nouveau avec cela</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>Si cela &amp;n’aide pas&#xa0;:</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Que faire d’autre</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>C&amp;e que nous avons vu</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>Règles de périphérique</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>Service modem</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Port utilisé</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>Pilote du port</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>Connexion USB</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>Économie d’énergie USB</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>Mémoire USB</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>Vous pouvez ouvrir les téléphones de tous les {ids} identifiants connus.</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>Vous travaillez en tant que root, qui peut tout ouvrir. Mieux vaut installer les règles de périphérique et travailler sous votre compte.</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>Les règles d’un autre programme ouvrent les téléphones à tous les utilisateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>Aucune règle de périphérique ne vous permet d’ouvrir un téléphone. Installez les règles de ce programme.</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>Les règles de périphérique oublient {closed} identifiants sur {ids}&#xa0;: {closed_ids}.</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>Un fichier de règles vous attribue les téléphones, mais son numéro est supérieur à 73&#xa0;: à ce stade, cela n’est plus pris en compte.</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>{file} est de la version {version}&#xa0;; ce programme fournit la version {wanted_version}.</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>Les règles de périphérique sont en place, mais rien sur ce système n’attribue les périphériques à la personne devant l’ordinateur. Ajoutez MODE=&quot;0666&quot; à une règle à vous, ou utilisez un système doté de logind.</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>Les règles de périphérique sont en place, mais le téléphone était connecté avant elles, ou vous êtes devant un autre ordinateur&#xa0;: débranchez le téléphone et rebranchez-le.</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>Ce système n’a pas de règles de périphérique consultables.</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>root n’a besoin d’aucun groupe.</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>Vous êtes dans le groupe {group} des ports série.</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>Les téléphones n’exigent aucun groupe. Un simple adaptateur série exigerait que vous soyez dans {group}.</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>Vous avez été ajouté à {group}&#xa0;; cela prend effet après déconnexion et reconnexion.</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>Vous n’êtes pas dans le groupe {group}, auquel appartiennent les ports série.</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>Ce système n’a pas de groupe connu pour les ports série.</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>Aucun service modem n’est actif.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>ModemManager est actif et ne touche pas aux téléphones en mode téléchargement.</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>ModemManager est actif et peut s’adresser à un téléphone avant ce programme ({probed} identifiants).</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>Aucun autre programme qui accapare les ports série n’est actif.</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>Le programme {process} est actif et peut accaparer les adaptateurs série pour ses propres appareils. Arrêtez-le pendant que vous en utilisez un.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Aucun téléphone en mode téléchargement n’est connecté.</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>Aucun autre programme n’a ouvert le téléphone {id}.</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>Le programme {process} (processus {process_number}) a ouvert {node}. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>Aucun pilote ne retient le téléphone {id}.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>Le pilote {driver} retient le téléphone {id}&#xa0;; il est détaché pour la tâche, puis rattaché.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>Le pilote {driver} retient le téléphone {id}, et vous ne pouvez pas le détacher tant que les règles de périphérique ne sont pas installées.</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>Aucun USB n’est visible d’ici.</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>{buses} bus USB avec {devices} périphériques&#xa0;; aucun téléphone en mode téléchargement.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>Le téléphone {id} fonctionne à {megabits} Mb/s derrière {hubs} hubs.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>Le téléphone {id} ne fonctionne qu’à {megabits} Mb/s. C’est fréquent pour une boot ROM&#xa0;; un loader qui y reste est lent&#xa0;: essayez un autre câble et un port de l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>Le téléphone {id} est branché derrière {hubs} hubs. Pour les tâches longues, utilisez un port de l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>Le téléphone {id} ne fonctionne qu’à {megabits} Mb/s et est branché derrière {hubs} hubs. Utilisez un port de l’ordinateur lui-même et un autre câble.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>Aucun téléphone en mode téléchargement n’est connecté&#xa0;; les périphériques inactifs peuvent être mis en veille après {autosuspend_s} s, sauf règle contraire.</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>Le port du téléphone {id} reste actif.</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>Le système peut mettre en veille le port du téléphone {id} pendant une pause.</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>Impossible de savoir si les ports peuvent être mis en veille.</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>{limit_mib} MiB pour les transferts USB suffisent aux téléphones présents.</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>Les transferts USB peuvent utiliser toute la mémoire.</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>Les transferts USB peuvent utiliser {limit_mib} MiB&#xa0;; {phones} téléphones à la fois demandent {wanted_mib} MiB.</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>Impossible de connaître la mémoire allouée aux transferts USB.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>{free_bytes} libres dans {folder}.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>{free_bytes} libres dans {folder}&#xa0;: assez pour les copies d’un téléphone, pas pour un gros firmware.</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>Seulement {free_bytes} libres dans {folder}&#xa0;: les copies d’un téléphone risquent de ne pas tenir. Faites-y de la place.</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>Impossible de connaître l’espace disque libre.</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>Ce système tourne directement sur l’ordinateur.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>Ceci est une machine virtuelle ({machine}). Les téléphones changent d’identifiant USB pendant une tâche&#xa0;: transmettez-lui tous les identifiants de loader, pas un seul périphérique, ou travaillez directement sur l’ordinateur.</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>Ceci est un conteneur ({container}). Il faut lui donner /dev/bus/usb et les nouveaux ports série.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>L’ordinateur est maintenu éveillé pendant une tâche&#xa0;; inactif, voici ce qu’il ferait&#xa0;: {idle_action}.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>L’ordinateur est maintenu éveillé pendant une tâche.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>Rien ici ne peut maintenir l’ordinateur éveillé pendant une tâche. Désactivez la veille avant une longue tâche.</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>Impossible de savoir si l’ordinateur peut être maintenu éveillé.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>L’horloge est à l’heure.</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>Rien ne maintient l’horloge à l’heure&#xa0;: les heures des rapports et certificats peuvent être fausses. Activez la synchronisation de l’heure.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>La date de cet ordinateur est fausse. Réglez-la&#xa0;: elle figure dans les rapports.</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>L’horloge est illisible.</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>Installer les règles de périphérique&#xa0;: vous pouvez ouvrir les téléphones, le service modem n’y touche pas.</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>Dire au service modem de ne pas toucher à ces téléphones. Il continue de fonctionner.</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>Vous ajouter au groupe des ports série.</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>Détacher le pilote du port du téléphone.</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>Empêcher la mise en veille du port USB du téléphone.</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>Charger le pilote des ports série USB.</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>Autoriser plus de mémoire pour les transferts USB jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>Débranchez le téléphone et rebranchez-le pour que les règles s’appliquent.</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>Déconnectez-vous et reconnectez-vous&#xa0;: les groupes sont lus à l’ouverture de session.</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>Cela vaut jusqu’à ce que le téléphone soit rebranché.</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>Cela vaut jusqu’au redémarrage de l’ordinateur.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>charger</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>Chaîne de démarrage</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>Calibration et identité</translation>
    </message>
</context>
<context>
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>Ce qui est nommé</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>Tout le stockage</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>Tout sauf la chaîne de démarrage</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>Réponses des téléphones Unisoc (BSL)</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>Réponses des téléphones simples Unisoc (PDL)</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>Numéros de ResearchDownload</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>Réponses de la boot ROM MediaTek</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>Numéros de SP Flash Tool</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>Réponses des loaders MediaTek (XFlash)</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>Numéros affichés par les programmes de flashage</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>Cela se produit pendant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>Le programme le propose avec le bouton «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>Son nom dans les rapports et en ligne de commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>Ce que nous refusons, et pourquoi</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>Comment demander de l’aide</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation>La tâche a été arrêtée.</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>Le téléphone n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>La connexion au téléphone a été perdue.</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>Le port du téléphone ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>Le téléphone a envoyé une réponse incohérente.</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>Des données sont arrivées endommagées ou diffèrent de ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>Le téléphone a refusé une requête.</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>Ce firmware n’est pas destiné à ce téléphone.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>Le fichier de firmware est endommagé.</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>Ce type de fichier de firmware n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>Il n’y a pas assez de place.</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>Un fichier ou un périphérique de cet ordinateur est inutilisable.</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>La tâche a été refusée avant toute modification.</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>Flashwright a commis une erreur&#xa0;: merci de la signaler.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation>Ce fichier ne porte aucune somme de contrôle, un dommage ne peut donc pas être décelé.</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>La somme de contrôle est {found} au lieu de {wanted}&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>Une somme de contrôle est fausse&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Le fichier est tronqué&#xa0;: il manque la fin.</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>Le fichier image {name} de {entry} est absent.</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>Un fichier image est absent.</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>{entry} désigne le fichier {name}, qui se trouve hors du firmware&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>Un nom de fichier mène hors du firmware&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>L’image {entry} est une image sparse défectueuse.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Une image sparse est défectueuse.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>L’image {entry} fait {image_bytes}, mais sa partition n’a de place que pour {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>L’image {entry} est plus grande que sa partition.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Une image est plus grande que sa partition.</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>{entry} est coché dans le firmware mais n’a pas d’image&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>Une entrée est cochée dans le firmware mais n’a pas d’image&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>{entry} écraserait des réglages que le téléphone conserve pour lui-même&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>Une image écraserait des réglages que le téléphone conserve pour lui-même&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>{entry} est du type {type}, qui ne peut pas encore être écrit&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>Une image est d’un type qui ne peut pas encore être écrit&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>{entry} figure deux fois, la seconde à la ligne {line}&#xa0;; la seconde n’est pas cochée.</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>Une entrée figure deux fois&#xa0;; la seconde n’est pas cochée.</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>{entry} est dans le fichier mais pas dans la liste de ce qui est à écrire&#xa0;; laissé tel quel.</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>Une image n’est pas dans la liste de ce qui est à écrire&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>Les tailles de partitions de {name} sont comptées en secteurs.</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>Les tailles de partitions sont comptées en secteurs.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} n’est qu’un pointeur vers un gros fichier qui n’a jamais été téléchargé&#xa0;; procurez-vous à nouveau le firmware.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Une image n’est qu’un pointeur vers un gros fichier qui n’a jamais été téléchargé.</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>La ligne {line} n’est pas comprise et est ignorée.</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>Une ligne n’est pas comprise et est ignorée.</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>La ligne {line} désigne le stockage inconnu {value}.</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>Un type de stockage inconnu est désigné.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>La ligne {line} contient {value} là où un nombre est attendu.</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>Autre chose figure là où un nombre est attendu.</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>La ligne {line} contient un nombre sans 0x&#xa0;; il est lu en décimal.</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>Un nombre sans 0x est lu en décimal.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>La ligne {line} contient {value} là où true ou false est attendu.</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>Autre chose figure là où true ou false est attendu.</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>{row} contient deux fois {key}&#xa0;; la seconde est à la ligne {line}.</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>Une entrée contient deux fois la même clé.</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>L’entrée de la ligne {line} n’a pas de nom de partition.</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>Une entrée n’a pas de nom de partition.</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>{row} a une opération inconnue&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>Une entrée a une opération inconnue.</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>{row} est à écrire mais n’indique aucun fichier.</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>Une entrée est à écrire mais n’indique aucun fichier.</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>{row} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>Une entrée n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>{row} est placé après {after} mais commence avant.</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>Les entrées ne sont pas dans l’ordre de leurs adresses.</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>{row} déborde sur {next}.</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>Deux partitions se chevauchent.</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>{row} est compté depuis la fin du stockage mais a aussi une adresse.</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>Une partition est comptée depuis la fin du stockage mais a aussi une adresse.</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>{row} ne se trouve pas là où l’indiquent les partitions qui suivent.</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>Une partition ne se trouve pas là où l’indiquent celles qui suivent.</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>{row} figure sous un autre stockage que celui de sa section.</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>Une entrée figure sous un autre stockage que celui de sa section.</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>La partition {row} figure deux fois.</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>Une partition figure deux fois.</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>Le fichier scatter n’indique aucune puce.</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>Le fichier scatter est de la version {found}, et la plus récente connue est {wanted}.</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>Le fichier scatter est d’une version inconnue.</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>Le fichier scatter est destiné à {value}, une puce inconnue ici.</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>Le fichier scatter est destiné à une puce inconnue ici.</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>{entry} a une image mais pas de type d’image&#xa0;; laissé décoché.</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>Une entrée a une image mais pas de type d’image&#xa0;; elle est laissée décochée.</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>{row} à la ligne {line} est un second preloader pour le même emplacement.</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>Il y a un second preloader pour le même emplacement.</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>{row} n’a pas de taille.</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>Une entrée n’a pas de taille.</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>{row} a pour {key} la valeur {value}, qui n’est pas un multiple de quatre octets.</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>Une adresse n’est pas un multiple de quatre octets.</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>{row} commence à {found} selon une clé et à {wanted} selon l’autre&#xa0;; les adresses linéaires sont utilisées.</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>Les adresses physiques contredisent les adresses linéaires et ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>{entry} est marqué {value}&#xa0;; laissé décoché bien que le fichier demande de l’écrire.</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>Une zone protégée a une image&#xa0;; elle est laissée décochée.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>L’image de {entry} a été trouvée sous {found}.</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>Une image a été trouvée dans un autre dossier.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>L’image de {entry} a été trouvée sous {found}, avec une casse différente.</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>Une image a été trouvée sous un nom de casse différente.</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>L’image de {entry} est compressée et est décompressée à la volée.</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>Une image est compressée et est décompressée à la volée.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>L’image {name} de {entry} est vide.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Une image est vide.</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>L’image compressée {name} de {entry} est endommagée.</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>Une image compressée est endommagée.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>L’image {name} de {entry} est illisible.</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>Une image est illisible.</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>{entry} fait {found_bytes}, alors que {wanted_bytes} étaient attendus.</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>Un fichier n’a pas la longueur attendue.</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>La ligne {line} de la liste des sommes de contrôle n’est pas comprise.</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>Une ligne de la liste des sommes de contrôle n’est pas comprise.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} ne correspond pas à la liste des sommes de contrôle.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Un fichier ne correspond pas à la liste des sommes de contrôle.</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>{entry} est absent ou inutilisable&#xa0;; les bootloaders s’écrivent tous ensemble ou pas du tout.</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>Un bootloader est absent ou inutilisable&#xa0;; les bootloaders s’écrivent tous ensemble ou pas du tout.</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>{name} n’est pas un preloader utilisable.</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>Le preloader n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>Le preloader est destiné à {found}, le fichier scatter à {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>Le preloader est destiné à une autre puce que le fichier scatter.</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>Le preloader est du projet {found}, le fichier scatter de {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>Le preloader est d’un autre projet que le fichier scatter.</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>Le preloader est destiné à un stockage {found}, le fichier scatter à {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>Le preloader est destiné à un autre stockage que le fichier scatter.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>Le preloader ne contient pas de paramètres mémoire&#xa0;; un téléphone dans sa boot ROM ne peut pas être démarré avec lui.</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>Les paramètres mémoire du preloader sont d’un type inconnu&#xa0;; ils sont envoyés tels quels.</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>Le firmware n’apporte pas de loader&#xa0;; il est pris dans le dossier des loaders, sinon il faut l’indiquer.</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>Le loader {name} est absent.</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>Un loader désigné par le firmware est absent.</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>Le fichier loader {name} est destiné à {found}, pas à ce firmware.</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>Le fichier loader n’est pas destiné à ce firmware.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>Le fichier loader {name} est inutilisable&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>Le fichier loader {name} est inutilisable.</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>Le fichier loader est inutilisable.</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>Le loader {name} du dossier des loaders est utilisé.</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>Un loader du dossier des loaders est utilisé.</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>Les deux loaders de {name} ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>Les deux loaders d’un fichier ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>Un loader du fichier dépasse la fin de celui-ci et est laissé de côté.</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>Une signature ne se trouve pas à la fin de son loader.</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>{name} n’est pas un fichier d’authentification.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>Le fichier n’est pas un fichier d’authentification.</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>Les photos, applications et réglages du téléphone sont effacés.</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>Le stockage du téléphone signale qu’il approche de sa fin de vie.</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>Le téléphone n’a pas de valeur {name}, {entry} garde donc celle du firmware.</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>Le téléphone n’a pas cette valeur, celle du firmware est donc utilisée.</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>La copie a été lue sur un autre téléphone&#xa0;: deux téléphones auraient le même IMEI, et la calibration mesurée pour une autre radio.</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>Le câble, le hub ou le port fonctionne mal, et il y a beaucoup à écrire&#xa0;: utilisez plutôt un autre câble ou un port de l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>La tâche continue même là où l’identité et la calibration ne peuvent pas être sauvegardées d’abord&#xa0;; ce qui est alors perdu l’est pour toujours.</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>{name} est effacé aussi&#xa0;: il a été créé à partir de l’ancienne calibration, et le téléphone le reconstruit.</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>La copie de travail de la calibration est effacée aussi, et le téléphone la reconstruit.</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Tous les firmwares (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>Paquets (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>Fichiers scatter (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>Flash XML (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>Images (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>Le téléphone ne démarre que des logiciels signés par son fabricant.</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>Le téléphone exige une autorisation avant d’accepter un loader.</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>Le téléphone n’accepte que des loaders signés par son fabricant.</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>Le téléphone est ouvert&#xa0;: il n’exige ni signature ni autorisation.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>relue, identique à avant</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>renouvelée, valeurs propres au téléphone conservées</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>modifiée, comme prévu par le plan</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>absente de ce téléphone</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identité et calibration</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>SHA-256 des données écrites</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1, tout identique</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Fichier de firmware</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Réalisé par</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Volume Down</source>
        <translation>Volume bas</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Volume haut</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>les deux touches de volume</translation>
    </message>
    <message>
        <source>the * key</source>
        <translation>la touche *</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation>la touche #</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>la touche centrale</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>la touche d’appel</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>la broche de boot</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>Lancez d’abord la tâche, pour que le programme attende le téléphone&#xa0;: la première fenêtre ne dure que quelques secondes.</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>Éteignez le téléphone et débranchez-le&#xa0;; s’il ne réagit pas, maintenez Marche/Arrêt pendant quinze secondes.</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>Branchez d’abord le téléphone sans aucune touche&#xa0;: la plupart répondent avec leur preloader.</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>Si cela ne suffit pas, débranchez-le, maintenez la touche enfoncée et seulement ensuite branchez le câble.</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>Relâchez quand le programme nomme le téléphone&#xa0;; sinon, débranchez-le et essayez la touche suivante de la liste.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>0e8d:2000 s’affiche et le programme nomme la puce.</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>C’est réussi&#xa0;: le preloader répond.</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>0e8d:0003 s’affiche et reste.</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>C’est réussi&#xa0;: la boot ROM répond. Un téléphone protégé exige alors l’autorisation de son fabricant.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>0e8d:2000 s’affiche quelques secondes, encore et encore.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>Le téléphone redémarre en boucle, ou l’ordinateur l’ouvre trop tard&#xa0;: le programme l’attrapera au tour suivant.</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>0e8d:2007, ou les identifiants d’un téléphone allumé.</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>Le téléphone est allumé ou dans un mode de test&#xa0;; éteignez-le d’abord.</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>Rien ne s’affiche.</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>La batterie est vide ou le câble ne fait que charger&#xa0;: chargez une demi-heure, puis essayez un autre câble.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>Lancez d’abord la tâche, pour que le programme attende le module.</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>Coupez l’alimentation du module.</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>Connectez la broche de boot du module comme l’indique sa fiche technique, puis alimentez-le.</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>Retirez la connexion quand le programme nomme le module.</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>1782:4d00 reste et le programme nomme la puce.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>C’est réussi.</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>D’autres identifiants s’affichent au bout d’une seconde.</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>Le module a démarré son propre firmware&#xa0;: la broche n’était pas connectée à la mise sous tension.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>Lancez d’abord la tâche, pour que le programme attende le téléphone.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>Retirez la batterie pendant dix secondes&#xa0;; si elle n’est pas amovible, débranchez le téléphone.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>Maintenez la touche enfoncée, et seulement ensuite branchez le câble ou remettez la batterie.</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>Continuez à maintenir jusqu’à ce que le programme nomme le téléphone.</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>Essayez une à une les touches suivantes de la liste&#xa0;; certains modèles utilisent 0 ou 9.</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>L’écran reste noir et le programme nomme le téléphone.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>1782:4d00 s’affiche un instant, puis une image de charge apparaît.</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>C’est une autre touche, ou elle a été enfoncée trop tard.</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>Rien ne s’affiche sans la batterie.</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>Certains modèles ne s’alimentent que par la batterie&#xa0;: maintenez la touche pendant que vous la mettez.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>Débranchez le téléphone et éteignez-le complètement&#xa0;; si possible, retirez la batterie pendant dix secondes.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>Maintenez la touche enfoncée, et seulement ensuite branchez le câble.</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>Continuez à maintenir dix à quinze secondes, ou jusqu’à ce que le programme nomme le téléphone.</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>Si le téléphone part dans un autre mode, débranchez-le, attendez cinq secondes et essayez la touche suivante de la liste.</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>L’écran reste noir et le programme nomme le téléphone.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>1782:4d00 s’affiche moins de deux secondes, puis une image de charge apparaît.</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>La touche n’a pas été maintenue, l’a été trop tard, ou n’est pas la bonne.</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>1782:4d03 ou un autre identifiant du même fabricant s’affiche.</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>Le téléphone a démarré dans un mode de test&#xa0;; éteignez-le et recommencez.</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>Le téléphone n’est pas éteint, ou le câble ne fait que charger&#xa0;: maintenez Marche/Arrêt dix secondes, puis essayez un autre câble.</translation>
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
        <translation>Utilisation&#xa0;: flashwright [PACKET]
       flashwright --practice [PROFILE]

  PACKET              firmware à charger&#xa0;: un fichier .pac, une archive qui en contient un, ou son dossier décompressé
  --practice PROFILE  branche un téléphone virtuel et charge son firmware d’entraînement
  --new-window        ouvre une fenêtre à part, même si une autre est ouverte
  --version           affiche la version
  --help              affiche ce texte
</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>les données de calibration et d’identité restent telles quelles</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>destiné à un autre type de stockage</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>sans image</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>laissé de côté comme demandé</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>Pas de réponse depuis %1 s. Ne touchez pas au câble&#xa0;; certains stockages ont besoin de temps.</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>Tout %1 a été envoyé. Le téléphone le vérifie et l’enregistre&#xa0;; cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>Le loader n’a pas réussi à activer la mémoire du téléphone. Débranchez le téléphone, maintenez sa touche Marche/Arrêt pendant vingt secondes, et rebranchez-le comme avant&#xa0;; un nouvel essai est fait.</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>%1 est refait (%2).</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>%1 est renvoyé en blocs de %2 (%3).</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>Reprise dans %1 s.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>Le mode téléchargement (%1) a été présent %2 s, puis le téléphone est passé à %3&#xa0;: maintenez la touche avant de brancher, et gardez-la enfoncée.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>Le mode téléchargement (%1) a été présent %2 s, puis a disparu.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>Il est fait exactement pour cette puce et cette version.</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>C’est le plus récent qui ne soit pas plus récent que la puce.</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>C’est le seul loader de son fichier.</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>Il est destiné à {found}, et le téléphone a {wanted}.</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>Il est destiné à une autre puce.</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>Il est destiné à une version plus récente de cette puce.</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>Il parle un autre protocole que celui qu’exige cette puce.</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Il est illisible&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il est illisible.</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>Ses deux étages ne vont pas ensemble.</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Save a copy</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>Écrire la table de partitions</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>Remettre la copie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Test the memory</source>
        <translation>Tester la mémoire</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>PackageMatch</name>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>The firmware does not say which chip it is for.</source>
        <translation>Le firmware ne dit pas pour quelle puce il est fait.</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>Le téléphone n’a pas indiqué sa puce.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>Les deux sont pour %1.</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>Le firmware est pour %1, le téléphone a %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>Le firmware ne dit pas pour quel type de stockage il est fait.</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>Le téléphone n’a pas indiqué son type de stockage.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Table des partitions</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>Le firmware n’apporte pas de table des partitions.</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>Le téléphone n’a pas indiqué sa table des partitions.</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>Les deux ont les mêmes partitions.</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>Elles diffèrent, d’abord à %1. La mise à jour du firmware apporte la nouvelle table.</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>Elles diffèrent. La mise à jour du firmware apporte la nouvelle table.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>On ne peut pas les comparer.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>Le firmware ne dit pas pour la carte de quel modèle il est fait.</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>Le téléphone n’a pas indiqué sa carte.</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>Aucun firmware n’est chargé pour comparer.</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>Le firmware chargé ne convient pas à ce téléphone en l’état.</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>Le firmware chargé convient, d’après ce que les deux indiquent.</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>On ne peut pas savoir si le firmware chargé convient.</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>Chaîne de démarrage</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>Identité de l’appareil</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>Calibration de l’appareil</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Données de l’utilisateur</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>Notes et stockage temporaire</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Table des partitions</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>Enregistrements du téléphone</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>Réservé par le fabricant</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>Oui&#xa0;: le téléphone la refait de lui-même.</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>Oui&#xa0;: un firmware de ce modèle la rétablit.</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>Non&#xa0;: seule une sauvegarde de ce téléphone même la rétablit.</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>Seulement avec l’accord de son propriétaire&#xa0;: rien ne la rétablit, sauf des copies faites avant.</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>Zone utilisateur</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>Région de démarrage %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>Mémoire scellée (RPMB)</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>Région supplémentaire %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>Unité UFS %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>Premier bootloader</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>Le premier programme que la puce lance depuis son stockage. Il démarre la mémoire, puis le loader suivant.</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>Le téléphone reste éteint, mais sa puce répond toujours en USB&#xa0;: un flashage le récupère.</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Bootloader</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>Lance l’écran, l’image de charge et le système Android&#xa0;; affiche aussi fastboot.</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>Le téléphone ne dépasse pas un écran noir ou figé tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>Notes du bootloader</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>Quelques valeurs que garde le bootloader, par exemple pourquoi le dernier démarrage a échoué.</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>Le téléphone les réécrit de lui-même.</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>Moniteur sécurisé</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>Petit programme sous Android qui passe du côté normal au côté protégé de la puce.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>Le téléphone ne démarre pas tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>Système protégé</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>Le système protégé à côté d’Android, qui garde les empreintes, les clés et les contenus payants.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>Le téléphone ne démarre pas tant qu’elle n’est pas réécrite&#xa0;; une version qui ne va pas avec le bootloader le bloque aussi.</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>Réglages du système protégé</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>Indique comment le système protégé partage la mémoire.</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>Éléments du système protégé</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>Programmes et clés que charge le système protégé&#xa0;: contenus payants, paiement ou lecteur d’empreintes.</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>Empreinte, paiement ou films payants peuvent échouer&#xa0;; Android démarre quand même. Si la zone contient des clés de cet appareil, seule sa propre sauvegarde les a.</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>Noyau d’Android</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>Le noyau d’Android, la couche la plus basse du système.</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>Le téléphone s’arrête au logo ou redémarre sans fin tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>Premiers fichiers d’Android</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>Les fichiers et pilotes dont le noyau a besoin avant de pouvoir lire les grandes partitions.</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>Description du matériel</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>Indique au noyau l’écran, les touches et les capteurs de ce modèle.</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>Le téléphone ne démarre pas, ou l’écran ou le tactile restent morts, tant que la bonne n’est pas écrite.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>Le petit système pour la réinitialisation et les mises à jour par fichier.</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>Le téléphone démarre comme avant, mais la réinitialisation par touches et les mises à jour échouent tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Image de démarrage</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>L’image affichée au démarrage, et souvent celles de charge.</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>L’écran reste noir ou rayé au démarrage&#xa0;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>Identité et calibration radio</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>IMEI, adresses réseau et calibration radio de cet appareil précis, mesurées en usine.</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>Pas d’IMEI, pas de réseau, Wi-Fi et Bluetooth faibles. Aucun firmware ne les a&#xa0;: seulement la sauvegarde de ce téléphone.</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>Copie de travail de la calibration</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>Ce avec quoi travaille le modem&#xa0;: tiré de la zone d’identité et modifié par le téléphone au fil du temps.</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>Le plus souvent refaite depuis la zone d’identité au démarrage suivant&#xa0;; si celle-ci est abîmée aussi, le réseau est perdu.</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>Fiche de production</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>Numéro de série, résultats de tests et autres notes de l’usine sur cet appareil.</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>Le numéro de série et une partie de la calibration sont perdus&#xa0;; seule la sauvegarde de ce téléphone les rétablit.</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>Verrou SIM</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>Si le téléphone n’accepte que les cartes SIM d’un opérateur, scellé pour cet appareil&#xa0;; en double.</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>Le téléphone peut demander un code ou ne trouver aucun réseau&#xa0;; seule sa propre sauvegarde le rétablit.</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>IMEI et calibration radio de cet appareil précis, mesurées en usine&#xa0;; en double.</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>Pas d’IMEI et pas de réseau. Un firmware n’apporte que les valeurs communes à tous&#xa0;: seule la sauvegarde de ce téléphone a le reste.</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>Ce avec quoi le modem travaille en marche, tiré de la calibration.</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>Le modem le refait au démarrage suivant.</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>Réglages du modem pour le modèle</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>Ce par quoi les réglages du modem diffèrent pour ce modèle et ce réseau.</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>Des réseaux ou des fonctions de l’opérateur peuvent manquer tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>Numéro de série, adresses Wi-Fi et Bluetooth, calibration des capteurs et notes d’usine de cet appareil.</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>Numéro de série et adresses sont perdus ou tous identiques&#xa0;; seule la sauvegarde de ce téléphone les rétablit.</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>Fiche de tests de l’usine</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>Les tests que cet appareil a réussis en usine, avec ses numéros de série.</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>Les menus de calibration signalent des tests manquants et le numéro de série peut disparaître&#xa0;; seule la sauvegarde de ce téléphone le rétablit.</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>Calibration et verrou SIM</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>Calibration radio ou verrou SIM de cet appareil précis.</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>Pas de réseau, ou un code est demandé&#xa0;; seule la sauvegarde de ce téléphone le rétablit.</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>Calibration des capteurs</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>Calibration des capteurs et clés de cet appareil, qui survivent à une réinitialisation.</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>Capteurs, empreinte ou contenus payants peuvent cesser de fonctionner&#xa0;; seule la sauvegarde de ce téléphone les rétablit.</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>Fiche du fabricant</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>Modèle, région, couleur ou état du verrou de cet appareil, tels que le fabricant les garde.</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>Le modèle ou la région peuvent s’afficher faux et les mises à jour être refusées&#xa0;; aucun firmware ne rétablit les valeurs propres à l’appareil.</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>Le programme du modem, qui fait les appels, les SMS et les données mobiles.</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>Pas de réseau et souvent pas d’IMEI affiché tant qu’elle n’est pas réécrite&#xa0;; l’identité elle-même est ailleurs.</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>Processeurs de signal</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>Programmes des processeurs de la radio et du son des appels.</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>Pas de réseau, ou pas de son dans les appels, tant qu’ils ne sont pas réécrits.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>Wi-Fi et Bluetooth</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>Le programme de la partie qui fait Wi-Fi, Bluetooth et radio FM.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>Wi-Fi et Bluetooth ne s’activent pas tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>Navigation par satellite</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>Le programme du récepteur qui trouve la position.</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>Le téléphone ne trouve pas sa position tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>Gestion de l’énergie</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>Le programme du petit processeur qui met la puce en veille et la réveille.</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>Le téléphone ne démarre pas, ou sa batterie se vide vite, tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>Processeurs auxiliaires</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>Programmes de petits processeurs pour les capteurs, le son, etc.</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>Capteurs ou son échouent, et certains téléphones ne démarrent pas, tant qu’ils ne sont pas réécrits.</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>Processeurs de l’appareil photo</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>Programmes des processeurs d’images et de reconnaissance.</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>L’appareil photo ou ses effets échouent tant qu’ils ne sont pas réécrits.</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>Sceaux des images</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>Contient les sommes et signatures avec lesquelles le téléphone vérifie ses autres partitions avant de les lancer.</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>Un téléphone verrouillé refuse de démarrer si elle ne correspond pas aux images&#xa0;: écrivez-la avec elles.</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>État du verrou</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>Dit si le bootloader est verrouillé, scellé pour cet appareil.</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>Le téléphone peut refuser de démarrer ou demander un nouveau déverrouillage&#xa0;; la copie d’un autre ne convient pas.</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>Réglages de sécurité</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>Réservé à la sécurité de la plateforme&#xa0;; vide sur beaucoup de téléphones.</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>Le plus souvent rien&#xa0;; sur les téléphones qui s’en servent, les images protégées sont refusées.</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>Clés de contrôle des images</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>Clés avec lesquelles d’anciens téléphones vérifiaient les images lancées.</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>Un téléphone qui s’en sert refuse ses propres images tant qu’elles ne sont pas réécrites.</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>Réglages des fusibles</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>Valeurs des fusibles de la puce. Un fusible grillé ne revient jamais en arrière.</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>Rien si on n’y touche pas&#xa0;; le mauvais fichier peut verrouiller le téléphone pour toujours.</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>Valeurs écrites une fois</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>Un emplacement pour des valeurs que le fabricant écrit une seule fois.</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>N’y touchez pas&#xa0;: rien dans un firmware ne rétablit ces valeurs.</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Protection contre le vol</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>Retient à quel compte appartient le téléphone après une réinitialisation, et si le déverrouillage est permis.</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>Le téléphone la refait. La vider ne remplace pas le compte du propriétaire&#xa0;: le téléphone peut le demander.</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>Mémoire scellée</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>Compteurs et clés que seul le système protégé peut lire.</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>Empreintes, verrouillage d’écran et contenus payants peuvent cesser de fonctionner&#xa0;; rien dans un firmware ne les rétablit.</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>Note pour le prochain démarrage</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>Une note qui dit au bootloader de lancer le recovery, ou quel slot vient ensuite.</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>Le téléphone démarre normalement. Une vieille note peut l’envoyer sans fin au recovery&#xa0;: la vider aide.</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>Table des partitions</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>Dit où chaque partition commence et finit.</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>Le téléphone ne trouve plus aucun de ses logiciels tant que la table n’est pas réécrite&#xa0;; les zones elles-mêmes restent.</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>Notes du flashage</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>Quel outil et quelle version ont servi au dernier flashage.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>Rien dont le téléphone ait besoin.</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>Ce que le téléphone note pour son fabricant quand il plante.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>Rien dont le téléphone ait besoin&#xa0;: il en commence un nouveau.</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>Place pour les mises à jour</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>Un endroit où le téléphone garde une copie ou une mise à jour à moitié faite.</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>Une mise à jour en cours est perdue&#xa0;; sinon rien.</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>Réserve du fabricant</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>Un endroit que le fabricant garde pour lui.</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>Difficile à dire&#xa0;: n’y touchez pas, sauf si un firmware l’écrit.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>Android avec ses applis et les pilotes de ce modèle, plusieurs parties en une.</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>Le téléphone s’arrête au logo tant qu’elle n’est pas réécrite. Les données de l’utilisateur sont ailleurs.</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>Android avec les applis fournies avec le téléphone.</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>Pilotes du modèle</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>Pilotes et réglages que le fabricant ajoute à Android pour ce modèle.</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>Le téléphone s’arrête au logo, ou photo, son et autres échouent, tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>Ajouts du fabricant</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>Applis, images et réglages ajoutés par le fabricant ou un opérateur.</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>Des applis ou réglages manquent&#xa0;; sur certains modèles le téléphone ne démarre pas tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>Un endroit où le fabricant garde ses propres fichiers, certains propres à cet appareil.</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Données de l’utilisateur</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>Photos, messages, applis et réglages du propriétaire, verrouillés avec des clés de ce téléphone.</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>Tout ce qui n’a pas été copié ailleurs est perdu pour de bon. Le téléphone démarre comme neuf.</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>Clés des données de l’utilisateur</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>Clés qui verrouillent les données de l’utilisateur, et notes de mise à jour.</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>Sans elle, les données de l’utilisateur ne se lisent plus et doivent être effacées.</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>Stockage temporaire</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>Fichiers de mises à jour et du recovery dont on n’a pas longtemps besoin.</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>Le téléphone la refait.</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>Elle est écrite à neuf.</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>%1 y est écrit (%2).</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>%1 y est écrit.</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>Une copie est d’abord enregistrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>Elle est lue dans un fichier.</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>Elle est effacée.</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>La copie enregistrée est remise.</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>Elle est relue et comparée.</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>Elle reste telle quelle&#xa0;: identité et calibration du téléphone sont conservées.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>La tâche s’est arrêtée au milieu&#xa0;: il faut la réécrire.</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>On y travaille en ce moment.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>Il attend votre réponse.</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>Il s’arrête après cette étape. Laissez le câble branché.</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>Recherche de la cause.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Ne débranchez pas le téléphone.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Laissez le câble branché.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 écrits.</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>Le téléphone ne démarre pas maintenant. Un flashage complet le récupère.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Arrêté par vous.</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>Téléphone suivant</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>Branchez un téléphone éteint.</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>Ce qui a répondu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>En bonne santé.</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>Usé&#xa0;: l’essentiel de sa vie est consommé. Sauvegardez vite les données et attendez-vous à des pannes.</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>En fin de vie&#xa0;: il peut perdre ce qui est écrit, donc aucune tâche ne commence. Il faut remplacer le stockage.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory (RAM)</source>
        <translation>Mémoire (RAM)</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Usure</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>N’écrivez que le firmware du fabricant, et toute sa chaîne de démarrage ensemble.</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>Une tâche demande le fichier d’authentification du fabricant.</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>Une tâche demande le loader fourni avec le firmware de ce modèle.</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>N’importe quel loader pour cette puce convient.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
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
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>Son loader demande l’autorisation du fabricant.</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>Rien qui empêcherait une tâche d’accéder à son stockage.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 V&#xa0;: trop vide pour écrire. Chargez d’abord une demi-heure.</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 V&#xa0;: assez pour une tâche.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>Démarre depuis</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>Si une tâche s’interrompt</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>La puce attend l’essai suivant&#xa0;: on peut récupérer le téléphone.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Table des partitions</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>Branchez un téléphone éteint</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Arrêt après cette étape</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Recherche de la cause</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>%1 écrits. Débranchez le téléphone.</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>Terminé. Débranchez le téléphone.</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>Arrêté par vous&#xa0;; le téléphone doit être reflashé pour démarrer</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêté par vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done, %2 the partition or loader it is done with</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>le prochain téléphone</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>%n zone relue et comparée&#xa0;: chaque octet est conforme au firmware (%1).</numerusform>
            <numerusform>%n zones relues et comparées&#xa0;: chaque octet est conforme au firmware (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>N’importe quel port</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1 (d’autres outils l’appellent %2)</translation>
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
        <translation>%1 contient l’identité ou la calibration de ce seul téléphone, qu’aucun firmware ne rétablit. On n’y touche pas ici&#xa0;; pour la renouveler, remettez une sauvegarde ou flashez avec sa ligne cochée.</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>%1 est resté %3 s sur %2.</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>%1 est sur %2&#xa0;; ce n’est pas un mode téléchargement.</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>%1 est sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>%1 était sur %2 avant que vous commenciez.</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>Rien encore&#xa0;: aucun câble n’a été branché depuis que cette page est ouverte.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>Le coffre n’a aucune entrée nommée {name}.</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>Le coffre n’a pas cette entrée.</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>{file} existe déjà et n’est jamais écrasé&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>Un fichier de ce nom existe déjà et n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>{name} a été lu deux fois avec des résultats différents, aucune copie n’en est donc fiable.</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>Une zone a été lue deux fois avec des résultats différents, aucune copie n’en est donc fiable.</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>La valeur propre au téléphone {item} de {name} ne peut pas être mise dans l’image du firmware, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Les valeurs de {name} propres au téléphone ne peuvent pas être mises dans l’image du firmware, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Les valeurs propres au téléphone ne peuvent pas être mises dans l’image du firmware, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>La calibration {entry} du téléphone est vierge ou endommagée, il n’y a donc pas de valeurs propres à conserver.</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>La calibration du téléphone est vierge ou endommagée, il n’y a donc pas de valeurs propres à conserver.</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>L’image de calibration {entry} du firmware est endommagée.</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>Une image de calibration du firmware est endommagée.</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>Le firmware n’a pas d’image de calibration qui puisse être fusionnée.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>Le firmware a plusieurs images de calibration ({names})&#xa0;; indiquez-en une.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>Le firmware a plusieurs images de calibration&#xa0;; indiquez-en une.</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>La zone {item} du téléphone est vierge&#xa0;: rien n’y a jamais été stocké.</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>La zone du téléphone est vierge&#xa0;: rien n’y a jamais été stocké.</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>Aucune tâche nommée {name} ne peut être reprise.</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>Aucune tâche ne peut être reprise.</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>Le journal {file} ne dit pas comment la tâche avait été demandée, elle ne peut donc pas être reprise.</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>Le journal ne dit pas comment la tâche avait été demandée, elle ne peut donc pas être reprise.</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>La tâche de {file} a été menée à son terme&#xa0;; il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>Cette tâche a été menée à son terme&#xa0;; il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>Le journal {file} ne dit pas où sont les copies du téléphone, une reprise les perdrait donc.</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>Le journal ne dit pas où sont les copies du téléphone, une reprise les perdrait donc.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>Le journal {file} est endommagé à la ligne {line}.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>Le journal {file} est endommagé.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Le journal est endommagé.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>Le journal {file} a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>Le journal a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>Le journal {file} a été écrit par une version plus ancienne du programme, qui n’en notait pas assez pour permettre une reprise.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>Le journal a été écrit par une version plus ancienne du programme, qui n’en notait pas assez pour permettre une reprise.</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>Le fichier {file} du firmware n’est plus le même qu’au début de la tâche.</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>{entry} du firmware n’est plus le même qu’au début de la tâche.</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>Le firmware n’est plus le même qu’au début de la tâche.</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>La copie enregistrée {file} n’est plus la même qu’à sa création.</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>Une copie enregistrée n’est plus la même qu’à sa création.</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>Rien ne prouve que ce téléphone est celui avec lequel la tâche a commencé.</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>L’historique n’a pas d’enregistrement {item}.</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>L’historique n’a pas cet enregistrement.</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>L’index de l’historique était endommagé et a été reconstruit&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>L’historique a été écrit par une version plus récente du programme et est laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>{file} contient des enregistrements endommagés&#xa0;; les autres sont affichés.</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>Un enregistrement de l’historique est endommagé.</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>{file} n’est pas la trace d’une tâche.</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>Le fichier n’est pas la trace d’une tâche.</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>La trace a été faite par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>La trace est endommagée&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>La trace est endommagée.</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>La trace ne contient aucun échange avec un téléphone.</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>La trace est trop grande pour être rejouée.</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>Il n’y a rien à réparer ici&#xa0;: tout est comme il faut.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>La modification n’a pas été autorisée, rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>Ce système n’a aucun moyen de demander ici le mot de passe de l’administrateur&#xa0;; exécutez vous-même les commandes affichées.</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>Une étape de la modification a échoué&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>Une étape de la modification a échoué&#xa0;; rien n’a été touché sur le téléphone.</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>Cela ne change rien sur l’ordinateur.</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>{program} n’a pas fait son travail.</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>Un programme du système n’a pas fait son travail.</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>Un autre pilote que celui dont l’outil a besoin retient le téléphone.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} est illisible.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un fichier est illisible.</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>Aucun loader n’a été donné pour {wanted}, et aucun dans le dossier des loaders ne convient.</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>Aucun loader n’a été donné, et aucun dans le dossier des loaders ne convient à ce téléphone.</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>{file} n’a pas de loader pour {wanted}&#xa0;; il est destiné à {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>Le fichier loader n’a pas de loader pour {wanted}&#xa0;; il est destiné à {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>Le fichier loader n’a pas de loader pour ce téléphone.</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>{file} n’est pas un Download Agent.</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>Le fichier n’est pas un Download Agent.</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>{file} est un Download Agent qui ne contient aucun loader.</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>Le Download Agent ne contient aucun loader.</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>{file} n’est ni un loader, ni un preloader, ni un fichier d’authentification.</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>Un fichier indiqué n’est pas un loader.</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>Les deux loaders de {file} ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>Les deux loaders du fichier ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>Le téléphone a été pris dans sa boot ROM et a besoin de paramètres mémoire&#xa0;: donnez le preloader de son firmware.</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>{file} n’est pas un preloader.</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>Le fichier n’est pas un preloader.</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>{file} ne contient pas de paramètres mémoire.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>Le preloader ne contient pas de paramètres mémoire.</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>Le téléphone exige l’autorisation de son fabricant&#xa0;: un fichier d’authentification ou une réponse signée.</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>{file} n’est pas un fichier d’authentification.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>Le fichier n’est pas un fichier d’authentification.</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>Le preloader est destiné à la carte {wanted}, mais le téléphone est {found}.</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>Le preloader est destiné à une autre carte que celle du téléphone.</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>{entry} est coché et {found} ne l’est pas, or tous les bootloaders vont ensemble.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>Seuls certains des bootloaders sont cochés, or ils vont ensemble.</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>{name} fait {found} sur le téléphone et {wanted} dans le firmware&#xa0;; ses données seraient perdues.</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>Une zone protégée change de place ou de longueur, et ses données seraient perdues.</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>Le stockage du téléphone est arrivé en fin de vie.</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>La batterie est à {found} mV, et il faut {wanted} mV.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>La batterie est trop faible pour cette tâche.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>Le téléphone n’a pas de table de partitions.</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>La table de partitions du téléphone est endommagée.</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>La zone de boot du téléphone ne contient pas de preloader.</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>L’en-tête de la zone de boot du téléphone est endommagé.</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>{bytes} octets à la position {offset_bytes} dépassent la fin de {name}, qui fait {storage_bytes}.</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>Un emplacement se trouve au-delà de la fin du stockage.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>Le loader de ce téléphone ne propose pas ceci&#xa0;: {item}.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>Le loader de ce téléphone ne propose pas cela.</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>Cette sauvegarde est celle d’un autre téléphone, et une calibration n’appartient qu’à un seul téléphone.</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>{entry} a besoin de l’image {name}, qui est absente.</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>{entry} n’a pas d’image.</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>Une image nécessaire est absente.</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>{file} désigne le fichier scatter {name}, qui est absent.</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>{file} vient sans fichier scatter.</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>Il n’y a pas de fichier scatter.</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>{file} n’indique pas son {field}.</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>Le flash XML est incomplet.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>{file} n’est pas la sauvegarde d’un téléphone.</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>Ce n’est pas la sauvegarde d’un téléphone.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>{file} est un fichier .gz endommagé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>{file} est un fichier .gz endommagé.</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>Un fichier .gz est endommagé.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>Le manifeste de la sauvegarde est endommagé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>Le manifeste de la sauvegarde est endommagé.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>La sauvegarde a été faite par une version plus récente de Flashwright (format {found}, celle-ci connaît {wanted}).</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>La sauvegarde a été faite par une version plus récente de Flashwright.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} ne correspond pas à la liste des sommes de contrôle.</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>{file} ne correspond pas à la liste des sommes de contrôle.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Un fichier ne correspond pas à la liste des sommes de contrôle.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} n’est qu’un pointeur vers un gros fichier qui n’a jamais été téléchargé&#xa0;; procurez-vous à nouveau le firmware.</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{file} n’est qu’un pointeur vers un gros fichier qui n’a jamais été téléchargé&#xa0;; procurez-vous à nouveau le firmware.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Une image n’est qu’un pointeur vers un gros fichier qui n’a jamais été téléchargé.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>Vous n’avez pas le droit d’ouvrir le port {node}.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>Vous n’avez pas le droit d’ouvrir le port du téléphone.</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>Le port {node} est utilisé par {owner}.</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>Le port {node} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>Le port du téléphone est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>Le pilote {driver} du système retient le téléphone et ne le libère pas.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>Un pilote du système retient le téléphone et ne le libère pas.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>ModemManager a pris le port {node} pour un modem.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>ModemManager a pris le port du téléphone pour un modem.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} n’existe pas.</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>{node} n’existe pas.</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>Un fichier ou un périphérique nécessaire n’existe pas.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>Un fichier était attendu et autre chose a été trouvé.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>{file} ne peut être ni lu ni écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>{file} n’est pas un firmware et ne contient pas d’images de partitions (NOM.bin ou NOM.img).</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>Le dossier ne contient pas d’images de partitions.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>Le disque est plein&#xa0;: {file} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>Le firmware est destiné à {wanted}, mais le téléphone a {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>Le firmware est destiné à une autre puce que celle du téléphone.</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>Le firmware est destiné au produit {wanted}, mais le téléphone est {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>Le firmware est destiné à un autre produit que le téléphone.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>Le firmware est destiné à un stockage {wanted}, mais le téléphone a {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>Le firmware est destiné à un autre type de stockage que celui du téléphone.</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>{name} ({what}) vaut {found} sur le téléphone et {wanted} dans le firmware. Le mode «&#xa0;Mise à jour du firmware&#xa0;» peut changer le partitionnement.</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>La table de partitions du téléphone diffère de celle du firmware, et la modifier n’était pas autorisé.</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>Le téléphone ne communique pas sa table de partitions, le firmware ne peut donc pas lui être comparé.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>Le téléphone n’a pas de partition {name}.</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>Le téléphone n’a pas de partition {entry}.</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>Le téléphone n’a pas la partition demandée.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>Le téléphone n’a pas de partition {name}, dont le firmware a besoin.</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>Il manque au téléphone une partition dont le firmware a besoin.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>L’image {entry} fait {image_bytes}, mais sa partition n’a de place que pour {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>L’image {entry} est plus grande que sa partition.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Une image est plus grande que sa partition.</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>{name} contient des données de calibration ou d’identité de ce téléphone&#xa0;; elle n’est modifiée que si elle est nommée avec --only.</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>Les données de calibration et d’identité de ce téléphone ne sont modifiées que si elles sont nommées.</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>Aucune entrée ni partition ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>Un nom indiqué ne correspond à aucune entrée ni partition.</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>Aucune copie de {name} n’a pu être enregistrée, la zone n’est donc pas modifiée.</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>Aucune copie des données de calibration n’a pu être enregistrée, elles ne sont donc pas modifiées.</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>Le téléphone est verrouillé par son fabricant&#xa0;: son loader demande une autorisation.</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>Le téléphone a refusé le loader {item}&#xa0;: il n’est pas signé pour ce téléphone.</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>Le téléphone a refusé le loader&#xa0;: il n’est pas signé pour ce téléphone.</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>Le téléphone est connecté dans un autre mode que le mode téléchargement.</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>Le loader {name} manque, et sans lui rien n’est possible.</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>Aucun loader n’a été donné, et sans loader rien n’est possible.</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>Le téléphone est là, mais il n’a pas répondu.</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>{item} diffère à la relecture de ce qui a été écrit.</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>Les données relues diffèrent de celles qui ont été écrites.</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>{file} n’est pas un firmware que Flashwright connaît.</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>Ce n’est pas un firmware que Flashwright connaît.</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>{file} est chiffré et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>Le fichier de firmware est chiffré et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>Le fichier de firmware est tronqué&#xa0;: il manque la fin.</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>La somme de contrôle du fichier de firmware est {found} au lieu de {wanted}&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>Une somme de contrôle du fichier de firmware est fausse&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>L’image {entry} se trouve au-delà de la fin du fichier de firmware.</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>Une image se trouve au-delà de la fin du fichier de firmware.</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>L’image {entry} en chevauche une autre dans le fichier de firmware.</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>Deux images se chevauchent dans le fichier de firmware.</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>Le fichier de firmware prétend contenir plus d’images qu’il n’est possible.</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>Le fichier de firmware ne contient pas de configuration (XML).</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>La configuration (XML) du firmware est défectueuse à la ligne {line}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>La configuration (XML) du firmware est défectueuse à la ligne {line}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>La configuration (XML) du firmware est défectueuse.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>La configuration (XML) du firmware définit des entités, ce qui n’est pas autorisé.</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>Le firmware contient plus d’un produit ({found}), on ne sait donc pas lequel est visé.</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>Le fichier de firmware contient plus d’un produit, on ne sait donc pas lequel est visé.</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>Le nom {name} figure deux fois dans le fichier de firmware.</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>Le nom {entry} figure deux fois dans le fichier de firmware.</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>Un nom figure deux fois dans le fichier de firmware.</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>Le fichier de firmware contient le nom de fichier dangereux {name}.</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>Le fichier de firmware contient un nom de fichier dangereux.</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>Le firmware n’a pas de loader {name}.</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>Il manque un loader au firmware, et sans lui rien n’est possible.</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>Le fichier de firmware est de la version inconnue {found}.</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>Le fichier de firmware est d’une version inconnue.</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>Le fichier de firmware devrait faire {wanted_bytes}, mais il fait {found_bytes}.</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>Une taille indiquée dans le fichier de firmware ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>L’image {entry} est une image sparse défectueuse.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Une image sparse est défectueuse.</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>{file} contient plusieurs fichiers scatter ({files})&#xa0;; indiquez lequel est visé.</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>Il y a plusieurs fichiers scatter&#xa0;; indiquez lequel est visé.</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>{file} se dit fichier scatter mais n’est pas du texte.</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>Le fichier scatter n’est pas du texte.</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>{file} est un fichier scatter sans aucune partition.</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>Le fichier scatter n’a pas de partition.</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>{file} est trop gros pour un fichier scatter.</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>Le fichier scatter est trop gros.</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>Le plug-in {file} a été compilé pour une autre version de Flashwright (interface {found}, attendue {wanted}).</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>Un plug-in a été compilé pour une autre version de Flashwright.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>Le plug-in {file} ne peut pas être chargé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>Le plug-in {file} ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>Un plug-in ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>Le plug-in {file} apporte un protocole déjà chargé.</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>Un plug-in apporte un protocole déjà chargé.</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>Aucun téléphone virtuel ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>Aucun téléphone virtuel ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>Rien n’a été fait, car personne n’a dit oui&#xa0;; --yes le dit d’avance.</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>Il faut ici le mot «&#xa0;{word}&#xa0;»&#xa0;: tapez-le quand il est demandé, ou indiquez --confirm {word}.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>Rien n’a été modifié, car la réponse était non.</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>Il faut ici un mot de confirmation.</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>Le fichier de scénario n’est pas valide&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>Le fichier de scénario n’est pas valide.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>L’endroit&#xa0;: {file}, position {offset_bytes}, champ {field}.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>L’endroit&#xa0;: {file}, position {offset_bytes}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>L’endroit&#xa0;: position {offset_bytes}, champ {field}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>L’endroit&#xa0;: position {offset_bytes}.</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>Le champ&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>{file} ne se lit pas comme un fichier de tâche&#xa0;: ligne {line}, colonne {column}, une accolade, une virgule ou un guillemet manque ou est en trop.</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>Le fichier ne se lit pas comme un fichier de tâche.</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>{file} n’est pas un fichier de tâche de Flashwright.</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>Ce n’est pas un fichier de tâche de Flashwright.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>{file} vient d’un Flashwright plus récent (son format est {found}, ce programme connaît {wanted}).</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>Le fichier de tâche vient d’un Flashwright plus récent.</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>{file} est trop gros pour un fichier de tâche.</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>Le fichier est trop gros pour un fichier de tâche.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: le champ {pointer} est inconnu. Connus ici&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: le champ {pointer} est inconnu.</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>Le fichier de tâche a un champ inconnu.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: {pointer} y est deux fois.</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>Le fichier de tâche a deux fois le même champ.</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>{file}&#xa0;: le champ {pointer} manque, ou ne va pas avec un autre ici.</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>Il manque un champ au fichier de tâche.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: {pointer} devrait être {wanted}, pas {found}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: {pointer} devrait être {wanted}.</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>Un champ du fichier de tâche a une valeur inutilisable.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: {pointer} ne va pas avec une tâche du genre {found}.</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>Un champ du fichier de tâche ne va pas avec ce genre de tâche.</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>La tâche a été faite pour un autre firmware&#xa0;: pour {file}, {pointer} est {found} et devrait être {wanted}.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>La tâche a été faite pour un autre firmware que celui-ci.</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>Une tâche du genre {found} s’exécute en ligne de commande&#xa0;: flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>Ce genre de tâche s’exécute en ligne de commande.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>Qu’affiche l’écran du téléphone en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>Rien, il est noir</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>Un logo qui reste ou qui revient sans cesse</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>Une batterie en charge</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>Le système fonctionne</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>Un message disant que le téléphone est endommagé ou n’est pas fiable</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>Une image blanche, déformée ou aux mauvaises couleurs</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>Le système fonctionne, mais pas le tactile ou les capteurs</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>Le système fonctionne, mais sans réseau ou sans IMEI</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>Quand avez-vous appuyé sur la touche de boot&#xa0;?</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>Avant de brancher le câble, en la maintenant</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>Après avoir branché le câble</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>Aucune touche n’a été enfoncée</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>La batterie est-elle en place, et chargée à plus d’un cinquième&#xa0;?</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>Le modèle, la taille de mémoire et le numéro de carte de l’étiquette correspondent-ils au firmware&#xa0;?</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>Ils correspondent</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>Un autre câble ou un autre port change-t-il quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>L’échec survient ailleurs ou plus du tout</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>L’échec survient au même endroit</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>Un autre outil ou une tentative interrompue a-t-il déjà touché ce téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>ouvert le %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’est plus là</translation>
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
        <translation>Le firmware est plus ancien que ce que ce téléphone autorise.</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>Le téléphone retient la version la plus récente qu’il a eue et refuse les plus anciennes. C’est irréversible.</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>Utilisez le firmware officiel le plus récent&#xa0;; selon le paquet, les données de l’utilisateur sont effacées.</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>N’écrivez pas un preloader plus ancien&#xa0;: le téléphone risque alors de ne plus démarrer.</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>Cette sauvegarde est celle d’un autre téléphone.</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>La calibration et l’identité n’appartiennent qu’à un seul téléphone&#xa0;; celles d’un autre le font mal fonctionner et leur usage peut être illégal.</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>Choisissez la sauvegarde faite à partir de ce téléphone.</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>Excluez de la restauration les zones de calibration et d’identité.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>La batterie est trop faible pour cette tâche.</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>Si elle se vidait pendant l’écriture des bootloaders, le téléphone ne démarrerait plus.</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>Chargez le téléphone une demi-heure et réessayez.</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>Si le téléphone est sur l’établi sans batterie, branchez une bonne alimentation et indiquez-le dans les options.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>Seuls certains des bootloaders ont été choisis.</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>Ils appartiennent à une même version et se lancent l’un l’autre&#xa0;; avec des moitiés de deux versions, le téléphone risque de ne pas démarrer.</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>Cochez tous les bootloaders du firmware, ou aucun.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>Le téléphone redémarre en boucle, ou affiche son logo pendant des minutes.</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>Le premier démarrage est long, d’anciennes données utilisateur ne conviennent pas au nouveau système, ou des images de deux versions ont été mélangées.</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>Attendez dix minutes&#xa0;; le premier démarrage est long.</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>Comparez toutes les partitions avec le firmware, dans les deux slots.</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>Réinitialisez le téléphone à l’état d’usine&#xa0;; les données de l’utilisateur sont effacées.</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>Écrivez à nouveau le firmware officiel complet, tous les fichiers venant du même paquet&#xa0;; les données de l’utilisateur sont effacées.</translation>
    </message>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>Ce téléphone n’obéit qu’au service de son fabricant.</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>Son loader a demandé une autorisation que seul le fabricant peut donner. Le programme s’arrête là et n’essaie pas de la contourner.</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>Adressez-vous au service du fabricant, ou utilisez la voie de mise à jour du fabricant pour ce modèle.</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>Utilisez le firmware officiel complet de ce modèle précis, tous les fichiers venant du même paquet.</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>Des octets venant du téléphone sont arrivés endommagés.</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>La liaison est perturbée, ou les deux côtés ne s’accordent pas sur l’encodage des octets.</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>Utilisez un câble court, directement sur un port USB à l’arrière de l’ordinateur, sans hub.</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>Réessayez avec des blocs plus petits.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>Retirez la batterie pendant dix secondes, ou maintenez la touche Marche/Arrêt dix à vingt secondes, câble débranché, puis recommencez.</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>Le téléphone ne prend pas en charge le débit de ligne choisi.</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>Le loader a refusé le changement de débit, rien de ce qui suit ne serait donc compris.</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>Laissez le débit à 115200, ou choisissez 921600 ou moins.</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>En USB, ne touchez pas au réglage du débit&#xa0;; il n’y a aucun effet.</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>Le téléphone n’a pas cet emplacement, ou l’image n’y tient pas.</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>Le partitionnement du firmware et celui du téléphone ne concordent pas.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>Utilisez le paquet qui correspond à ce modèle et à cette version.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>Comparez les deux partitionnements dans le plan.</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>N’autorisez un nouveau partitionnement qu’avec un paquet complet&#xa0;; les données de l’utilisateur sont effacées.</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>Le téléphone et l’ordinateur se sont désynchronisés.</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>Un message s’est perdu ou est arrivé deux fois, ou le téléphone se souvient encore d’une tâche précédente.</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>Cliquez de nouveau sur le bouton de lancement&#xa0;; le téléphone attend dans sa boot ROM et la tâche recommence.</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>Le loader ne peut pas démarrer le stockage du téléphone.</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>Le loader est celui d’une carte avec une autre puce de stockage, ou la puce de stockage ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>Éteignez le téléphone, attendez une minute, réessayez une fois.</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>Si le paquet exact échoue à chaque fois, la puce de stockage relève d’un atelier de réparation&#xa0;; ce qu’elle contenait est en danger.</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>Le téléphone a refusé des données de calibration.</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>Les données sont vides, endommagées ou appartiennent à un autre téléphone.</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>Laissez la calibration du téléphone telle quelle et écrivez le reste du firmware.</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>Si elle était déjà endommagée, remettez la copie qui a été enregistrée de ce téléphone précis.</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>N’écrivez jamais une calibration qui appartient à un autre téléphone&#xa0;: il perdrait son réseau.</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>Le téléphone n’a pas pu exécuter une étape.</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>Il a signalé l’échec d’une opération ou d’une écriture. Le stockage est peut-être plein, usé, ou n’est pas celui que le firmware attend.</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>Éteignez et rallumez le téléphone, puis réessayez une fois cette partition.</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>Vérifiez que la partition figure dans la liste du téléphone et qu’elle est assez grande.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>Si l’arrêt se produit toujours au même endroit, le stockage du téléphone est probablement usé.</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>Le téléphone a attendu trop longtemps, ou a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>L’ordinateur a marqué une pause au milieu d’un transfert, ou a envoyé des blocs plus grands que ce loader peut en contenir.</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>Empêchez l’ordinateur de se mettre en veille et réessayez.</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>Le téléphone n’a pas accepté la nouvelle table de partitions.</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>La table ne convient pas au stockage, le loader veut un autre type de table, ou le stockage ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>Relisez la table du téléphone avant toute autre chose&#xa0;; l’ancienne est peut-être encore valable.</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>Le téléphone a refusé une image après l’avoir vérifiée.</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>Tous les octets sont arrivés et le téléphone ne les a pas acceptés&#xa0;: l’image n’est pas signée pour ce téléphone, ou le fichier a été modifié.</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>Si vous avez remplacé un fichier par le vôtre, écrivez celui du paquet.</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>N’effacez pas d’abord cette partition&#xa0;: ce qu’elle contient peut encore démarrer.</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>Le stockage du téléphone ne retient pas ce qui est écrit.</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>L’écriture est verrouillée par le loader, ou la puce de stockage est arrivée en fin de vie et est passée en lecture seule.</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>Relancez la tâche et comparez&#xa0;: si l’ancien contenu est toujours là, la puce de stockage est en lecture seule.</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>Une puce de stockage en lecture seule doit être remplacée dans un atelier de réparation.</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>La calibration propre au téléphone n’a pas pu être mise dans l’image du firmware.</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>Les valeurs de ce téléphone précis doivent rester. L’image du firmware, ou ce qui est sur le téléphone, ne le permet pas&#xa0;; rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>La tâche interrompue ne peut pas reprendre là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>Une reprise n’est sûre qu’avec le même téléphone, le même firmware et des copies intactes&#xa0;; l’un de ces points n’a pas pu être prouvé.</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>Choisissez le firmware avec lequel la tâche a commencé&#xa0;; les fichiers modifiés depuis ne conviennent pas.</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>Branchez le téléphone avec lequel la tâche a commencé.</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>Relancez la tâche depuis le début.</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>Ce firmware est destiné à un autre téléphone.</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>La puce ou le produit du firmware n’est pas celui qui a répondu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>Comparez le modèle et le numéro de carte de l’étiquette avec le firmware, et prenez le bon paquet.</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>Ne forcez pas&#xa0;: avec un paquet destiné à une autre puce, le téléphone risque de ne plus démarrer.</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>La tâche a réussi et le téléphone reste noir.</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>Le preloader est celui d’une autre carte, la batterie est vide, ou le stockage a seulement fait semblant de prendre les données.</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>Débranchez le téléphone, maintenez la touche Marche/Arrêt vingt secondes et chargez-le une demi-heure.</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>Relisez preloader et boot et comparez-les&#xa0;; la lecture ne modifie rien.</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>S’il reste noir avec une batterie chargée et un autre câble, la carte relève d’un atelier de réparation.</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>Écrivez à nouveau le firmware de cette carte précise, avec son preloader.</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>Le téléphone fonctionne à la vitesse USB la plus lente, et une réponse est arrivée trop tard.</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>La boot ROM est lente par conception&#xa0;; un loader qui le reste n’a pas été basculé, ou le câble ne permet pas plus.</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>Laissez le programme examiner cet ordinateur&#xa0;; commencez par ce qui y est en rouge.</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>Branchez le téléphone sans touche, pour que réponde le preloader rapide et non la boot ROM.</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>Restez en Full Speed, sans basculement&#xa0;; la tâche dure plus longtemps.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Le disque de cet ordinateur est plein.</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>Les données lues sur le téléphone, une copie enregistrée ou l’enregistrement de la tâche ne tiennent plus sur le disque.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Faites de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>Rebranchez le téléphone et reprenez là où la tâche s’est arrêtée&#xa0;; ce qui a été écrit est d’abord vérifié.</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>Pour les fichiers de plus de 4 GiB, utilisez un disque qui n’est pas formaté en FAT32.</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>Le premier loader n’a pas répondu tout de suite, et la tâche a été arrêtée avant qu’il ne le puisse.</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>Une réponse manquée juste après son lancement est normale&#xa0;: le loader initialise la mémoire.</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>Cliquez de nouveau sur le bouton de lancement et laissez vingt secondes au loader.</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>Le téléphone n’a pas accepté ou n’a pas lancé le premier loader.</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>Le loader est signé pour un autre téléphone, est celui d’une autre puce, ou n’a pas pu initialiser la mémoire de celui-ci.</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>Prenez les deux loaders et leurs adresses dans le même paquet, jamais dans celui d’un autre modèle.</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>Éteignez et rallumez le téléphone entre les essais&#xa0;: une boot ROM qui a reçu un mauvais loader reste sourde.</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>Le second loader a démarré mais ne répond pas à la question suivante.</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>Il est plus ancien que le programme ne l’attend, ou les deux côtés ne s’accordent pas sur l’encodage des octets.</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>Réessayez avec le transfert brut désactivé.</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>Le second loader n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>Le téléphone l’a vérifié et refusé, ou la mémoire du téléphone n’est pas celle pour laquelle il a été fait.</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>Vérifiez que le paquet n’est pas endommagé, puis n’utilisez que les loaders qu’il contient.</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>Chargez la batterie et réessayez une fois.</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>Si le fabricant a plusieurs paquets pour ce modèle, prenez celui qui correspond à sa taille de mémoire et à sa carte.</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>Le téléphone ne connaît pas l’emplacement où le firmware veut écrire.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>Le partitionnement du téléphone diffère de celui de ce firmware, ou sa table est endommagée. Le même code juste après le lancement du loader n’est que son message d’accueil et non une erreur.</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>Utilisez le paquet qui correspond à la version et au modèle du téléphone.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>Comparez les deux partitionnements dans le plan avant toute autre chose.</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>Seulement s’ils diffèrent vraiment et que le paquet entier est écrit&#xa0;: autorisez un nouveau partitionnement. Cela efface les données de l’utilisateur.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>Le téléphone n’a pas de table de partitions lisible.</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>Son stockage a été effacé, n’a jamais été programmé, ou la table est endommagée.</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>Sauvegardez d’abord ce qui est encore lisible&#xa0;: lisez les zones de calibration par adresse si leur emplacement est connu.</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>Si la table a de nouveau disparu après un flashage, le stockage est défectueux.</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>Utilisez «&#xa0;Tout formater + flasher&#xa0;» avec un firmware officiel complet&#xa0;; tout est effacé sur le téléphone.</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>Le programme a refusé de faire cela.</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>L’une de ses protections, ou la personne interrogée, a dit non. Cette étape n’a rien modifié.</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>Relisez le plan et confirmez-le si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>La calibration et l’identité d’un téléphone ne sont modifiées que si elles sont nommées une par une, et après l’enregistrement d’une copie.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>Un fichier de cet ordinateur n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>Le disque a été retiré, s’est mis en veille ou est endommagé, ou le fichier ne vous appartient pas.</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>Copiez le firmware sur un disque interne de cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>Vérifiez que vous avez le droit de lire le fichier et d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>La liaison s’est rompue, et le téléphone est connecté par un hub ou une rallonge.</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>Les hubs, les longs câbles et les prises en façade perdent le téléphone quand sa consommation augmente.</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>Branchez le téléphone directement sur un port USB à l’arrière de l’ordinateur.</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>Utilisez un bon câble court&#xa0;; s’il faut un hub, prenez-en un avec sa propre alimentation.</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>Une image du firmware est plus grande que son emplacement sur le téléphone.</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>Le firmware est destiné à une autre version ou à une autre taille de stockage. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>Utilisez le paquet qui correspond à ce modèle et à cette taille de stockage.</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>Si vous avez remplacé un fichier, vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>Le téléphone a perdu son IMEI, son réseau ou son adresse Wi-Fi.</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>Les zones de calibration et d’identité ont été effacées ou écrasées. Aucun firmware ne les contient&#xa0;; elles n’appartiennent qu’à ce téléphone.</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>Remettez la copie enregistrée de la calibration propre à ce téléphone, si une copie avait été faite auparavant.</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>Sans copie, adressez-vous à un service agréé du fabricant&#xa0;; les données d’un autre téléphone sont fausses et leur usage peut être illégal.</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>Ne formatez jamais tout sans la copie que ce programme fait d’abord.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>Un pilote du système retient le téléphone et ne le lâche pas.</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>À l’apparition du téléphone, le système l’a pris pour un modem ou un adaptateur série et lui a attaché son propre pilote.</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>Débranchez le téléphone, attendez trois secondes et rebranchez-le&#xa0;; le programme demande au pilote de le libérer.</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>Installez la règle de périphérique de ce programme.</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>Ou utilisez le port série que le pilote a créé, avec l’option pour un port série.</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>ModemManager retient le port du téléphone.</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>Ce service prend le téléphone pour un modem, ouvre son port et lui envoie ses propres commandes.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>Installez la règle de périphérique de ce programme&#xa0;; elle dit à ModemManager de ne pas toucher à ces téléphones.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>Débranchez le téléphone et rebranchez-le.</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>En dernier recours, arrêtez ModemManager pendant votre travail&#xa0;; la connexion mobile de cet ordinateur est alors coupée.</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>Il n’y a pas de port série de ce nom.</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>Le téléphone est sur l’USB et le système n’a pas créé de port pour lui&#xa0;: le pilote de ces ports n’est pas chargé, ou le téléphone n’en propose pas.</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>N’indiquez pas de port&#xa0;; le programme utilise alors directement l’USB, qui n’exige aucun port série.</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>Chargez le pilote cdc_acm et rebranchez le téléphone.</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>Cet ordinateur ne vous laisse pas ouvrir le port du téléphone.</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>Le système n’a pas encore de règle qui donne aux utilisateurs l’accès aux téléphones en mode téléchargement.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>Installez la règle de périphérique de ce programme&#xa0;; votre mot de passe est demandé une fois.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>Débranchez le téléphone et rebranchez-le une fois la règle en place.</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>Pour un port série&#xa0;: ajoutez votre utilisateur au groupe qui le possède, puis déconnectez-vous et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>Ne lancez pas la fenêtre en tant qu’administrateur&#xa0;; la règle suffit.</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>Le téléphone est parti pour revenir plus rapide, et n’a pas été retrouvé.</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>Pour une vitesse supérieure, le loader quitte l’USB et revient sous un autre identifiant. Cet ordinateur n’a pas de pilote ou pas d’autorisation pour cet identifiant, ou autre chose l’a pris.</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>Débranchez le téléphone, rebranchez-le et relancez&#xa0;; la seconde fois, le pilote est prêt.</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>Choisissez la vitesse USB Full Speed dans les options, pour que le téléphone garde son premier identifiant.</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>Rien n’a encore échoué dans ce que montre ce log.</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>Il s’arrête, ou a été coupé, avant que quoi que ce soit n’échoue.</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>Prenez le log entier, jusqu’à sa dernière ligne, et examinez-le de nouveau.</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>Le système garde le téléphone pour son propre pilote série.</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>macOS prend ces téléphones pour un modem, et seul un programme signé peut les lui retirer.</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>Utilisez le port série que le système a créé pour le téléphone&#xa0;; son nom commence par cu.</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>N’exécutez pas le programme dans une machine virtuelle pour cette étape.</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>Une somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>Un fichier du firmware a été modifié ou mal extrait, sa liste de sommes de contrôle est d’une autre version, ou des données sont arrivées endommagées dans le téléphone.</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>Extrayez à nouveau le firmware, en entier, et comparez sa taille à celle de la page de téléchargement.</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>Téléchargez à nouveau le firmware si le même fichier diffère encore.</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>Le port série refuse ses réglages.</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>L’appareil est parti à ce moment-là, son pilote ne connaît pas ce débit, ou le port n’est pas celui d’un téléphone.</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>Assurez-vous que le port est celui du téléphone, et non un port Bluetooth ou un port de l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>Il n’y a pas de loader pour ce téléphone.</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>Le fichier loader n’en est pas un, est endommagé, ou ne contient pas d’entrée pour cette puce et cette génération.</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>Choisissez le fichier loader fourni avec le firmware (champ «&#xa0;Download-Agent&#xa0;», option --da).</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>Mettez les fichiers loader de vos téléphones dans le dossier des loaders&#xa0;; le programme cherche l’entrée qui convient.</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>La commande «&#xa0;loader why&#xa0;» indique à quelles puces un fichier est destiné.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>Le second loader n’est pas celui que le premier attend.</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>Les deux sont dans un même fichier, et le premier connaît la somme de contrôle du second. Le fichier a été modifié, tronqué, ou composé à partir de deux versions.</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>Prenez le fichier loader du firmware officiel, intact.</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>Si cela a commencé après l’écriture d’un firmware plus ancien&#xa0;: utilisez le firmware officiel le plus récent, en entier.</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>Le premier loader a été lancé et ne répond pas.</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>L’alimentation s’est effondrée quand le loader a augmenté les fréquences d’horloge, le loader est destiné à une autre puce, ou le watchdog a redémarré le téléphone.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>Mettez la batterie ou chargez-la, et réessayez.</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>Utilisez le loader du firmware officiel de ce modèle précis.</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>Le loader tourne et exige sa propre authentification.</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>Les loaders récents de certains fabricants demandent une autorisation après leur lancement. Elle diffère de celle de la boot ROM.</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>Utilisez le loader et les fichiers d’authentification du firmware officiel de ce modèle précis.</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>Si le fabricant ne fournit pas ce fichier, seul son propre service peut le faire&#xa0;; le programme n’a aucun moyen de contournement.</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>Le téléphone n’accepte que des loaders signés par son fabricant.</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>Le loader ne porte pas de signature, ou porte celle d’un autre modèle. C’est un verrou du téléphone, pas une panne.</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>Comparez la somme de contrôle du fichier loader avec celle du firmware officiel.</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>Le premier loader est arrivé endommagé dans le téléphone.</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>Le téléphone a compté d’autres octets que ceux envoyés, ou est parti en plein milieu&#xa0;: câble, port ou alimentation, rarement la mémoire de la puce.</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>Chargez la batterie à plus d’un tiers, ou branchez une bonne alimentation, et réessayez.</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>Si cinq essais sur deux ordinateurs échouent de la même façon, la puce elle-même est peut-être défectueuse.</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>L’écriture d’une image a échoué en cours de route.</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>Le stockage a refusé les données, l’image est endommagée, ou la liaison a lâché. L’endroit de l’arrêt indique lequel.</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>Relancez la tâche sur un autre port USB&#xa0;: si elle s’arrête ailleurs, la liaison est en cause.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>Si elle s’arrête toujours au même endroit, le stockage du téléphone est usé et doit être remplacé.</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>Le téléphone répète ce qu’on lui dit et ne répond pas.</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>Une session précédente l’a déjà contacté puis a été interrompue, ou ce qui répond n’est pas un téléphone en mode téléchargement.</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>N’utilisez jamais deux outils de flashage sur un même téléphone.</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>Fermez tout autre programme susceptible de communiquer avec le téléphone.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>La mémoire vive du téléphone n’a pas pu être activée.</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>Ses paramètres sont dans le fichier preloader. Ce fichier manque, ou est destiné à une autre carte ou à une autre mémoire du même modèle.</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>Utilisez le preloader, le fichier scatter et le loader prévus exactement pour ce modèle, cette révision de carte et cette taille de mémoire.</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>Comparez la taille de mémoire et le numéro de carte de l’étiquette avec le nom du firmware&#xa0;; prenez le paquet qui correspond.</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>Mettez la batterie, utilisez un port à l’arrière de l’ordinateur, et essayez trois fois.</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>Si tous les paquets de ce modèle échouent, la mémoire du téléphone est peut-être défectueuse.</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>Ne formatez pas tout pour contourner le problème&#xa0;; les données de l’utilisateur et la calibration seraient perdues.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>La mémoire vive du téléphone n’a pas pu être activée par le loader plus récent.</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>Les paramètres du fichier preloader ne conviennent pas à la mémoire de ce téléphone, le loader ne connaît pas leur version, ou la mémoire est défectueuse.</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>Un fichier du firmware manque, ou rien n’a été choisi.</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>L’archive n’a été extraite qu’en partie, les images sont dans un autre dossier, ou aucune ligne n’est cochée.</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>Laissez tous les fichiers dans le dossier du fichier scatter et ne les renommez pas.</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>Cliquez sur l’emplacement de la ligne et choisissez le fichier, ou décochez la ligne.</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>Le formatage a échoué.</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>La plage est hors du stockage, le téléphone l’interdit, ou le stockage est en lecture seule.</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>Formatez par partition et non par adresse&#xa0;; la plage vient alors de la table du téléphone lui-même.</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>Passez-vous du formatage&#xa0;: un flashage écrase ce qu’il faut.</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>Le téléphone est sur l’USB et n’a jamais répondu au message d’accueil.</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>Sa fenêtre était passée, un autre pilote avale les octets, ou le fabricant a désactivé le téléchargement par USB.</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>Maintenez volume bas, volume haut ou les deux en branchant le câble&#xa0;: la boot ROM attend plus longtemps que le preloader.</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>Si le téléphone démarre encore, utilisez le moyen prévu par son fabricant pour passer en mode téléchargement.</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>Le téléphone a répondu mais n’a pas indiqué sa puce.</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>Le téléphone et le programme se sont désynchronisés, ou ce qui répond n’est pas un loader.</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>Assurez-vous que le firmware est destiné exactement à ce modèle.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>Le téléphone n’a pas accepté la signature d’une image.</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>L’image a été modifiée, est d’un autre modèle ou d’une autre version, ou se trouve sur la mauvaise ligne.</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>N’utilisez que les fichiers d’un seul firmware&#xa0;; ne mélangez pas.</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>Le téléphone et le programme se sont désynchronisés.</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>Une réponse avait une mauvaise longueur ou une mauvaise marque&#xa0;: un octet s’est perdu sur la liaison, ou le loader est d’une autre génération que celle qu’exige la puce.</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>La lecture du téléphone a échoué.</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>Le loader l’interdit, le stockage a des secteurs défectueux, ou la liaison a lâché.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>Si elle s’arrête toujours au même endroit, le stockage y est défectueux&#xa0;; ce qui a été lu avant est conservé.</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>Si le téléphone interdit la lecture, cette zone ne peut pas être sauvegardée avec son loader.</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>Le premier loader était en cours d’envoi et le téléphone s’est tu.</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>Son alimentation est trop faible sans batterie, autre chose parle sur le port, ou le téléphone rejette ce loader sans le dire.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>Mettez la batterie ou chargez-la, et attendez jusqu’à une minute.</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>Utilisez le fichier loader qui appartient à ce firmware.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>Le fichier scatter ou flash XML est inutilisable.</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>Il a été modifié ou enregistré dans un autre encodage, est d’une version que ce programme ne connaît pas, ou a été extrait incomplètement.</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>Ne modifiez pas le fichier&#xa0;; la ligne en cause est indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>Le téléphone interdit d’écrire cette zone ou cette image.</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>Il est verrouillé et n’accepte que ce que son fabricant a signé, chaque fichier à sa place.</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>Décochez les images qui ne viennent pas du fabricant.</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>Pour un téléphone verrouillé par son fabricant, adressez-vous au service du fabricant.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>Le téléphone a refusé le premier loader.</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>Le loader est destiné à une autre puce, est banni par le fabricant, ou son adresse et sa longueur ne conviennent pas à ce téléphone.</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>Branchez le téléphone sans aucune touche&#xa0;: certains fabricants n’autorisent que dans le preloader.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>Le téléphone exige d’abord une autorisation de son fabricant.</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>Les téléphones de ce type n’acceptent un loader qu’après un fichier d’authentification ou une réponse que le fabricant fournit à ses partenaires de service.</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>Donnez le fichier d’authentification fourni avec le firmware officiel (champ «&#xa0;Fichier d’authentification&#xa0;», option --auth).</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>Le second loader a été envoyé et n’a jamais donné signe de vie.</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>La mémoire fonctionne avec des paramètres qui ne lui conviennent pas tout à fait, le second loader a été rejeté, ou le téléphone a redémarré au moment du saut.</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>Utilisez le preloader et le loader de ce firmware précis, sans modification.</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>Le téléphone était là et n’a pas accepté le début de l’échange.</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>Les premiers octets sont arrivés trop tôt ou trop tard, autre chose parle sur le port, ou une session précédente a laissé le téléphone au milieu d’une commande.</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>Débranchez le téléphone, éteignez-le complètement, et ne le branchez que pendant que le programme attend.</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>Si la batterie est amovible&#xa0;: branchez le téléphone sans elle et mettez-la quand la barre devient rouge.</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>Le stockage du téléphone est usé.</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>Ses propres compteurs disent qu’il est arrivé en fin de vie. L’écriture peut s’arrêter en cours de route, et le téléphone risque alors de ne plus démarrer.</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>Lisez d’abord tout ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>Faites remplacer le stockage dans un atelier de réparation.</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>Ne continuez que si le téléphone ne sert plus à rien autrement&#xa0;; confirmez-le explicitement.</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>Le loader ne trouve pas le stockage du téléphone.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>Le firmware est destiné à un autre type de stockage, le loader est trop ancien pour cette puce, ou le stockage est mort.</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>Prenez le paquet prévu pour le stockage de ce téléphone.</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>Éteignez le téléphone pendant une minute et réessayez.</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>Utilisez un loader officiel plus récent.</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>Si tous les paquets échouent, le stockage relève d’un atelier de réparation&#xa0;; ce qu’il contenait est peut-être perdu.</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>Des données arrivent endommagées par le câble série.</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>Le débit est trop élevé pour l’adaptateur ou le câble, ou ses niveaux ne conviennent pas au téléphone.</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>Choisissez un débit plus bas&#xa0;: 460800, puis 115200.</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>Utilisez le port USB du téléphone au lieu d’un adaptateur série.</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>Le téléphone a donné un numéro qui dit peu de chose.</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>Le loader signale un échec sans raison&#xa0;; l’étape où il s’est produit et les derniers messages en disent plus.</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>Conservez le journal de cette tâche&#xa0;; il contient les derniers messages du loader.</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>Un nom indiqué n’existe pas.</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>Ni le firmware ni le téléphone n’ont d’entrée de ce nom.</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>Consultez la liste des entrées du firmware et utilisez un nom qui y figure.</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>Aucun téléphone n’est apparu sur l’USB pendant que le programme attendait.</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>Rien n’a été branché, le téléphone est encore allumé, le câble ne fait que charger, ou la batterie est vide.</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>Laissez le programme attendre, éteignez complètement le téléphone, maintenez sa touche de boot et seulement ensuite branchez le câble.</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>Essayez un autre câble et un autre port USB de l’ordinateur&#xa0;; certains câbles n’ont pas de fils de données.</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>Maintenez la touche Marche/Arrêt dix à vingt secondes, câble débranché, puis réessayez.</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>Si aucun câble, port ou ordinateur ne voit jamais le téléphone, son connecteur ou son alimentation relève d’un atelier de réparation.</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>Ce téléphone ou son loader ne propose pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>Toutes les générations de loaders ne savent pas tout faire&#xa0;; la demande n’a rien modifié.</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>Effectuez la tâche sans cette étape.</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>Un loader officiel plus récent de ce modèle précis le propose peut-être.</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>La copie des données de calibration n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>Rien n’en est modifié avant qu’une bonne copie soit sur le disque, la tâche s’est donc arrêtée ici.</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>Excluez la calibration de la tâche&#xa0;; le reste du firmware n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>Vérifiez que le dossier des copies est accessible en écriture.</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>Si le téléphone a déjà été formaté, remettez la copie que la tâche a faite de ce téléphone.</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>Conservez toutes les copies déjà faites de ce téléphone.</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>Le téléphone a été débranché ou éteint pendant le travail.</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>Il a quitté l’USB sans erreur de sa part pendant un transfert de données.</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>Le téléphone n’est pas perdu&#xa0;: sa boot ROM ne peut pas être écrasée. Rebranchez-le en maintenant la touche de boot.</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>Un téléphone est apparu, mais pas celui que cette tâche attend.</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>Il est sur un autre port que celui qui a été indiqué, ou le firmware est destiné au téléphone d’un autre fabricant.</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>Branchez le téléphone sur le port indiqué, ou n’imposez pas de port.</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>Vérifiez que le firmware est destiné à ce téléphone.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>Le fichier de firmware est endommagé.</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>Sa somme de contrôle ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>Téléchargez à nouveau le fichier et comparez-le avec le hash publié par l’éditeur.</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>N’utilisez pas un paquet que quelqu’un a reconstruit sans sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>Le fichier de firmware n’est pas complet.</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>Il se déclare plus long qu’il n’est&#xa0;: le téléchargement ou la copie a été interrompu.</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>Téléchargez ou copiez à nouveau le fichier et comparez sa taille avec celle donnée par l’éditeur.</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>Si le fichier était sur un disque FAT32, utilisez-en un autre&#xa0;: les fichiers y sont limités à 4 GiB.</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>S’il est venu dans une archive, ouvrez l’archive elle-même ou extrayez-la à nouveau.</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>Le fichier de firmware se contredit.</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>Ses tables ne peuvent pas être justes, rien n’en est donc utilisé.</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>Téléchargez à nouveau le firmware chez son éditeur.</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>N’utilisez pas de paquets que quelqu’un a modifiés à la main.</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>Ce fichier n’est pas un firmware que le programme peut lire.</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>Il est chiffré, d’un type que le programme ne connaît pas, ou n’est pas du tout un firmware.</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>Choisissez le fichier .pac du téléphone, ou l’archive ou le dossier qui le contient.</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>S’il est chiffré, seul l’outil de son fabricant peut l’utiliser.</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>Le téléphone a cessé de répondre en plein travail.</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>Son stockage est peut-être occupé bien plus que d’habitude, le loader a peut-être planté, ou la liaison a lâché sans que le téléphone quitte l’USB.</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>Une partie du programme ne va pas avec le reste.</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>Un module de protocole a été fait pour une autre version du programme, ou ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>Installez le programme et les modules de la même version.</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>Retirez vos propres modules faits pour une autre version.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>Le partitionnement du téléphone diffère de celui du firmware.</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>Le firmware est destiné à une autre version ou région, et l’écrire tel quel déborderait sur les partitions voisines.</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>Utilisez le paquet qui correspond à la version du téléphone.</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>N’autorisez le nouveau partitionnement qu’avec un paquet complet&#xa0;; les données de l’utilisateur sont effacées.</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>Le téléphone n’a pas de table de partitions valide, ou pas de place pour celle du firmware.</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>Le téléphone a été effacé ou n’a jamais été programmé, ou le firmware est destiné à un modèle avec un plus grand stockage.</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>Comparez la taille de stockage de l’étiquette avec le firmware&#xa0;; prenez le paquet qui correspond.</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>Sur un téléphone vide, utilisez «&#xa0;Tout formater + flasher&#xa0;» avec un firmware officiel complet.</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>Un autre programme a ouvert le port du téléphone.</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>Un seul programme à la fois peut communiquer avec un téléphone. Un autre outil de flashage, un terminal ou une seconde instance de ce programme a été plus rapide.</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>Fermez l’autre programme et cliquez de nouveau sur le bouton de lancement.</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>Si aucun autre programme n’est ouvert, débranchez le téléphone, attendez trois secondes et rebranchez-le.</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>Le téléphone est apparu quelques secondes puis est reparti.</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>Son preloader n’attend un ordinateur que deux à cinq secondes, puis démarre le système. Le port a été ouvert trop tard, ou le téléphone a perdu son alimentation.</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>Laissez le programme attendre&#xa0;; il prend le téléphone de lui-même à sa prochaine apparition.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>Le programme a commis une erreur interne.</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>Une règle interne du programme a été enfreinte. Ni le téléphone ni le firmware ne sont en cause.</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>Enregistrez le rapport de cette tâche et conservez-le avec le nom du téléphone et du firmware.</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>Un port échoue plus souvent que les autres.</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>Son câble ou sa prise est usé, ou trop de téléphones partagent un même contrôleur.</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>Remplacez le câble de ce port.</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>Passez le téléphone sur un autre port et reprenez là où la tâche s’est arrêtée.</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>Faites partager un même contrôleur à moins de téléphones.</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>Une image du firmware est endommagée de l’intérieur.</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>C’est une image sparse, et ses parties ne forment pas un tout cohérent.</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>Téléchargez ou extrayez à nouveau le firmware.</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>Vérifiez que le paquet n’est pas endommagé.</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>Ce firmware est destiné à un autre type de stockage.</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>Des téléphones d’un même modèle existent avec différentes puces de stockage, et chacun exige son propre paquet.</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>Vérifiez la révision de carte sur l’étiquette.</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>Un autre outil a essayé de contourner la protection de ce téléphone, et cela a échoué.</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>Ce n’était pas une restauration du firmware du fabricant. Le téléphone est maintenant dans un état que son propre loader n’attend pas.</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>Le programme s’est terminé ou s’est figé pendant le travail sur le téléphone.</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>Le journal de la dernière tâche n’a pas de fin&#xa0;: le programme a été fermé, tué ou s’est bloqué en plein travail. Le téléphone attend encore dans son loader.</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>Plus d’un téléphone en mode téléchargement est connecté.</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>Ces téléphones ne portent pas de numéro de série sur l’USB, le programme ne peut donc pas savoir lequel est visé.</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>Ne laissez connecté que le téléphone auquel le firmware est destiné.</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>Ou indiquez le port USB du téléphone visé.</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>Le téléphone s’est montré un instant puis est passé en charge ou en démarrage normal.</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>Il a quitté son mode téléchargement en moins de deux secondes et est revenu comme un autre appareil&#xa0;: la touche de boot n’a pas été reconnue.</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>Débranchez le câble, attendez cinq secondes, maintenez la touche de boot, branchez et continuez à maintenir.</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>Essayez les autres touches&#xa0;: volume bas, volume haut, les deux ensemble&#xa0;; sur un téléphone à clavier, la touche centrale, appel, étoile ou dièse.</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>Utilisez un câble de service qui demande le mode téléchargement, si le fabricant en vend un pour ce modèle.</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>Le firmware n’a pas de loader pour le téléphone.</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>Le paquet n’est qu’une partie d’un firmware, ou quelqu’un l’a modifié. Sans les deux loaders, rien ne peut être écrit.</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>Utilisez le paquet officiel complet de ce modèle.</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>N’empruntez pas le loader d’un autre modèle&#xa0;: il pilote les broches d’une autre carte.</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>Ce loader ne sait pas lister ses partitions.</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>Les loaders anciens et les téléphones à clavier désignent les emplacements par numéro et n’ont pas de liste.</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>Chargez le paquet de firmware de ce téléphone, pour que ses noms et emplacements soient connus.</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>Écrivez ou lisez par les noms ou numéros du paquet, un à la fois.</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>Le téléphone a quitté l’USB au milieu de l’échange.</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>Le câble a bougé, l’alimentation s’est effondrée, ou le téléphone a redémarré de lui-même.</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>Chargez la batterie, ou mettez-la si le téléphone fonctionnait sans elle.</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>Le téléphone est sur l’USB en mode téléchargement mais ne répond pas à sa première question.</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>Le plus souvent, la touche de boot n’était pas maintenue, et le téléphone n’a fait que traverser ce mode en allant vers un démarrage normal. Une session laissée ouverte par un autre programme donne le même effet.</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>Débranchez le câble, éteignez complètement le téléphone, maintenez sa touche de boot, branchez le câble et gardez la touche enfoncée dix secondes.</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>Si l’écran affiche un logo ou une batterie, la touche n’a pas été acceptée&#xa0;: cherchez la touche de ce modèle.</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>Rien de ce qui a été constaté ne désigne une cause précise.</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>La tâche s’est terminée par une erreur pour laquelle il n’y a pas de règle. Le rapport contient tout ce qui a été constaté.</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>L’ordinateur a mis le port en veille pendant le travail.</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>Pour économiser l’énergie, l’ordinateur coupe des ports ou s’éteint lui-même quand il croit que rien ne se passe.</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>Désactivez la veille et l’économie d’énergie USB pendant le flashage de téléphones.</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>L’USB n’a pas pu être démarré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>La bibliothèque USB manque ou ne démarre pas, aucun téléphone ne peut donc être trouvé.</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>Réinstallez le programme avec son propre paquet d’installation&#xa0;; il apporte ce qu’il faut.</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>Sous Linux, assurez-vous que le système de fichiers des périphériques (/dev/bus/usb) est là&#xa0;; il manque souvent dans les conteneurs.</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>L’ordinateur voit que quelque chose a été branché et ne peut pas communiquer avec.</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>Le téléphone n’a pas répondu aux premières questions USB&#xa0;: le câble ou le connecteur fait mauvais contact, l’alimentation est faible, ou une session interrompue a laissé le téléphone bloqué.</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>Intercalez un hub USB 2.0 entre l’ordinateur et le téléphone&#xa0;; certains ports d’ordinateurs rapides s’entendent mal avec les appareils lents.</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>Si trois ports et deux ordinateurs échouent pareillement, le connecteur ou la carte du téléphone relève d’un atelier de réparation.</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>Le système n’a plus de mémoire pour l’USB.</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>Tous les transferts USB de cet ordinateur partagent une petite mémoire, et plusieurs téléphones à la fois l’épuisent.</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>Travaillez sur moins de téléphones en même temps.</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>Demandez à l’administrateur d’augmenter usbfs_memory_mb du module usbcore.</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>La tâche a été arrêtée sur demande.</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>Quelqu’un a demandé l’arrêt. Si la chaîne de démarrage n’était pas terminée, le téléphone attend dans sa boot ROM le prochain essai.</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>Relancez la tâche quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>Le téléphone dit que son système est endommagé et s’arrête.</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>Une partition n’est pas celle du fabricant, un seul des deux slots a été restauré, ou la version est plus ancienne qu’avant.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>Utilisez la voie de réparation du fabricant pour ce modèle.</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>Écrivez les deux slots d’une seule et même version&#xa0;; les données de l’utilisateur sont effacées.</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>Ne verrouillez pas le bootloader tant que quelque chose sur le téléphone n’est pas du fabricant.</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>Le téléphone apparaît mais ne répond jamais à temps dans cette machine virtuelle.</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>Une machine virtuelle transmet les périphériques USB avec un délai, et les téléphones n’attendent leur première question qu’un instant.</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>Exécutez le programme directement sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>Ou dites à la machine virtuelle de transmettre tous les périphériques de ce fabricant, pas un seul.</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>Le téléphone a redémarré de lui-même pendant le lancement du second loader.</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>Un watchdog du téléphone a expiré, son alimentation s’est effondrée, ou une touche était encore enfoncée.</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>Relâchez toutes les touches dès que la barre avance.</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>Le téléphone fonctionne mais pas son écran, son tactile ou ses capteurs.</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>Le firmware est destiné à une autre révision de la carte ou à un autre écran, ou la calibration des capteurs a été effacée.</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>Utilisez le firmware de cette révision de carte précise.</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>Le pilote est là et le téléphone n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>Le téléphone est connecté par des hubs qui s’entendent mal avec lui, deux pilotes se le disputent, ou il est parti à ce moment-là.</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>Supprimez les pilotes de téléphones dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>Un autre pilote que celui dont ce programme a besoin retient le téléphone.</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>Les outils pour téléphones installent des pilotes de différents types, et un téléphone ne peut en avoir qu’un à la fois.</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>Choisissez le port série si le pilote en a créé un, ou prenez le téléphone par l’USB&#xa0;; le programme sait faire les deux.</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>Ne demandez de changer le pilote que si ni l’un ni l’autre ne fonctionne&#xa0;; d’autres outils risquent alors de ne plus trouver le téléphone.</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>Le téléphone est là et n’a pas de pilote.</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>Windows n’a pas trouvé de pilote pour cet identifiant. Chaque mode d’un téléphone a son propre identifiant.</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>Installez une fois le paquet de pilotes de ce programme, puis rebranchez le téléphone.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>Attendez la fin de l’installation avant de brancher le téléphone&#xa0;; la première fois, elle dure plus longtemps que le téléphone n’attend.</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>Windows n’accepte pas la signature du pilote.</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>Le pilote est un ancien pilote du fabricant, et sa signature n’est plus valable pour ce Windows.</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>Supprimez l’ancien pilote et laissez Windows utiliser le sien, ou installez le pilote signé de ce programme.</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>Ne désactivez pas la vérification des signatures&#xa0;; elle protège tout l’ordinateur.</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>Le même firmware fonctionne sur d’autres téléphones et échoue sur celui-ci.</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>S’il échoue à tous les postes, ce téléphone est défectueux&#xa0;; s’il n’échoue qu’à un seul poste, c’est le câble ou le port.</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>Branchez ce téléphone à un autre poste&#xa0;: le défaut suit-il le téléphone ou reste-t-il au poste&#xa0;?</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>Mettez le téléphone de côté pour l’établi de réparation, avec les journaux de ses tâches.</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>Un téléphone est là, mais dans un autre mode que le mode téléchargement.</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>Ce qui répond sur l’USB est un système en marche, un écran de charge, un recovery ou un port de diagnostic. Aucun d’eux n’accepte de firmware de ce programme.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>Débranchez le téléphone et éteignez-le&#xa0;; si possible, retirez la batterie.</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>S’il revient toujours dans ce mode, maintenez la touche Marche/Arrêt dix secondes ou plus pour forcer l’extinction.</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>Le téléphone était déjà branché avant que le programme commence à attendre.</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>Un téléphone ne peut être pris qu’au moment où il démarre&#xa0;; ce moment était passé.</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>Débranchez maintenant le téléphone et laissez le programme attendre.</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>Le fichier indiqué est absent.</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>Le chemin est faux ou mal écrit, ou le disque où il était n’est plus là.</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>Vérifiez le nom et choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>S’il était sur un disque amovible ou réseau, reconnectez ce disque.</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>Ce preloader est destiné à une autre carte.</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>Le preloader initialise la mémoire et l’alimentation d’une carte précise. Avec celui d’une autre carte, le téléphone ne démarre pas.</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>Utilisez le preloader prévu exactement pour ce modèle et cette révision de carte.</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>Laissez le preloader du téléphone tel quel&#xa0;: décochez sa ligne.</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>N’écrivez pas le preloader d’une autre carte&#xa0;: le téléphone risque de ne plus démarrer.</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>Le second loader a été lancé et est resté muet.</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>C’est ce que fait un loader conçu pour une autre mémoire ou une autre carte du même modèle.</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>Si tous les paquets de ce modèle restent muets, la mémoire du téléphone est peut-être défectueuse.</translation>
    </message>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>Ce téléphone demanderait plus que ce qui a été accepté.</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>Ce que le téléphone dit de lui impose un autre plan, et personne n’est interrogé au milieu d’une série. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>Mettez le téléphone de côté et flashez-le seul plus tard&#xa0;: son plan vous sera alors montré.</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>Le fichier de tâche vient d’une version plus récente de Flashwright.</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>Il demande peut-être quelque chose que cette version ne connaît pas&#xa0;; il n’est donc pas exécuté en partie.</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>Mettez Flashwright à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>Ou exportez de nouveau la tâche avec la version installée ici.</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>Le fichier de tâche n’est pas utilisable tel quel.</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>Un fichier de tâche dit exactement ce qui est fait à un téléphone&#xa0;; rien n’y est deviné ni sauté.</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>Corrigez l’endroit indiqué, ou exportez de nouveau la tâche depuis la fenêtre (Fichier, Exporter la tâche).</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>Lancez «&#xa0;flashwright-cli job lint FILE&#xa0;» pour voir si tout est correct, et «&#xa0;flashwright-cli job schema&#xa0;» pour ce qu’il peut contenir.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>La tâche a été faite pour un autre firmware que celui qui est là.</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>Le fichier de tâche retient produit, version et somme de contrôle du firmware d’origine&#xa0;; le fichier de cet ordinateur diffère.</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>Remettez le firmware de la tâche à sa place et vérifiez qu’il est pour ce téléphone.</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>Si c’est bien le nouveau firmware, chargez-le dans la fenêtre, regardez le plan et exportez de nouveau la tâche.</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>Re&amp;joindre le groupe…</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>Autoriser une nouvelle &amp;table…</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>Choisir le fichier d’&amp;authentification…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>Choisir un autre &amp;loader…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>Choisir un autre firm&amp;ware…</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>Choisir le &amp;preloader…</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>Réessayer à 115200 ba&amp;uds</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>&amp;Installer les règles…</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>&amp;Garder le port éveillé…</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>Charger le pil&amp;ote…</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>Créer un rapport d’a&amp;ssistance…</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>&amp;Quelle touche&#xa0;?</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>Réessayer en transfert si&amp;mple</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>Li&amp;bérer le port…</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>Remettre les &amp;données conservées…</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>R&amp;eprendre…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>Réessayer en F&amp;ull Speed</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>Consulter le doc&amp;teur</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>Afficher les fic&amp;hiers</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>Réessayer avec des &amp;blocs plus petits</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>Écarter &amp;ModemManager…</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>Autoriser plus de mémoire &amp;USB…</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>Revérif&amp;ier le firmware</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>risque faible</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>efface des données du téléphone</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>en cas d’échec, le téléphone risque de ne plus démarrer</translation>
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
        <translation>premier loader</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>second loader</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>mode de test du fabricant</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>Flashage seul</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Mise à jour du firmware</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>Tout formater + flasher</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>Vérification du fichier de firmware</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>En attente d’un téléphone</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>Envoi du loader</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>Lancement du loader</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>En attente du retour du téléphone</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>Lecture de la table de partitions</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>Sauvegarde des données de calibration</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>Écriture de la table de partitions</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>Écriture de la chaîne de démarrage</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>Écriture d’une image</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>Comparaison des données écrites</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>Lecture du téléphone</translation>
    </message>
    <message>
        <source>Testing the memory</source>
        <translation>Test de la mémoire</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Un téléphone est en cours de flashage.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>Accepté, tel que certaines puces répondent à une écriture.</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>Le preloader a refusé de lire cette région&#xa0;; un code plus ancien utilise ce numéro quand la sécurité n’a pas pu être initialisée.</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>Le preloader a refusé d’écrire cette région&#xa0;; un code plus ancien utilise ce numéro quand la sécurité n’a pas pu être fermée.</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>Le code de sécurité a été sollicité pour un mode qu’il n’a pas.</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>Le code de sécurité a reçu une clé qu’il ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>Des données destinées au code de sécurité n’étaient pas alignées.</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>Le code de sécurité a été renvoyé vers un emplacement qui n’existe pas.</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>L’adresse est au-dessus de 0x80000000, où ce téléphone n’a rien.</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>L’adresse est au-dessus de 0x40000000, où ce téléphone n’a rien.</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>L’adresse n’est pas de celles que le téléphone autorise.</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>Ce n’est pas une erreur&#xa0;: aucune autorisation n’est nécessaire.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>Le téléphone exige d’abord une autorisation, avec un fichier de son fabricant.</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>Le loader écraserait de la mémoire dont le téléphone a lui-même besoin.</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>Il n’y a pas de loader à l’adresse du saut.</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>Le loader est arrivé en plus de morceaux que le téléphone n’en accepte.</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>L’adresse du loader n’est pas un multiple de deux.</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>L’adresse et la longueur du loader ne conviennent pas au téléphone.</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>La longueur du loader est nulle.</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>La signature serait plus longue que le loader.</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>Le téléphone exige un loader signé et celui-ci n’a pas de signature.</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>Aucun loader n’a été envoyé avant le saut.</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>Le loader n’est pas celui qui a été autorisé.</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>Le téléphone a refusé le loader&#xa0;; le nom que le fabricant donne à ce code n’est pas public.</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>Le téléphone a refusé le débit de ligne.</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>Le téléphone n’accepte pas les loaders de cette version.</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>Le téléphone n’a pas accepté le fichier d’authentification.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>Le téléphone n’a pas accepté la signature du loader.</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>Le code de sécurité a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>La clé des loaders n’a pas pu être initialisée.</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>La clé des images n’a pas pu être initialisée.</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>Le hash d’une image n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>Le loader ne tient pas à l’emplacement où il est déplacé.</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>Le téléphone ne contient pas de paramètres de sécurité.</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>La bibliothèque de sécurité est d’une autre version que ses paramètres.</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>Les paramètres de sécurité n’ont pas pu être effacés.</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>Les paramètres de sécurité n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>Il manque aux paramètres de sécurité leur marque de fin.</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>Les paramètres de sécurité sont dans un état qui n’existe pas.</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>Les paramètres de sécurité sont plus courts qu’ils ne devraient.</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>La clé des paramètres de sécurité n’a pas pu être initialisée.</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>Le téléphone n’a pas d’enregistrement de cette image pour la vérifier.</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>Une image ne correspond pas à son hash.</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>Il n’y a pas de place pour un enregistrement de cette image.</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>Il manque à l’image le jeton du téléchargement sécurisé.</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>Les étapes du téléchargement sécurisé sont arrivées dans le désordre.</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>L’enregistrement de cette image n’est pas valide.</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>L’image secro manque.</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>Une image n’a pas pu être lue pour sa vérification.</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>La signature d’une image n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>L’image est signée dans un autre format que celui que ce téléphone vérifie.</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>Il manque à l’image son en-tête étendu.</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>L’en-tête étendu de l’image est endommagé.</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>L’en-tête étendu de l’image est d’un type inconnu.</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>Le hash de l’en-tête étendu n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>La table des images verrouillées manque.</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>Toutes les images de ce téléphone sont verrouillées.</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>La table des images verrouillées est pleine.</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>La table des images verrouillées ne connaît pas celle-ci.</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>La table des images verrouillées est endommagée.</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>Le fabricant du téléphone a banni ce loader.</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>La clé du démarrage sécurisé manque.</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>Les paramètres de sécurité de la boot ROM manquent.</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>La clé publique n’a pas été initialisée.</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>Un hash SHA-256 n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>Le remplissage d’une signature est faux.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>Une signature n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>L’emplacement du loader est à l’intérieur d’un emplacement que le téléphone garde pour lui-même.</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>L’emplacement du loader chevauche un emplacement que le téléphone garde pour lui-même.</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>L’emplacement du loader dépasse la fin de l’espace d’adressage.</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>Le téléphone n’accepte pas de loader à cette adresse.</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>Le téléphone n’accepte pas de loader de cette longueur.</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>Le téléphone vérifie les loaders et n’a pas accepté la signature de celui-ci.</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>L’état de sécurité du téléphone n’autorise pas cette étape&#xa0;; après une demande d’autorisation, cela signifie qu’aucune n’est nécessaire.</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>La signature a une taille fausse.</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>Le remplissage a une taille fausse.</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>L’image est faite pour une autre branche logicielle.</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>L’image est d’un type qui n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>Le certificat est plus long que ce que le téléphone peut contenir.</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>L’image désignée par le certificat manque.</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>L’en-tête d’une image ne correspond pas à son hash.</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>Un nom de champ du certificat a une taille fausse.</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>Un champ du certificat ne tient pas dans son tampon.</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>Le certificat s’est terminé trop tôt.</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>Le certificat contient un autre champ que celui attendu.</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>Un champ du certificat a une autre taille que celle attendue.</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>Le certificat ne peut pas être parcouru de cette façon.</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>Un numéro de champ que le certificat n’a pas lui a été demandé.</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>Il manque au certificat un nom de champ.</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>Il manque au certificat un champ.</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>L’exposant de la clé a une autre longueur que celui de ce téléphone.</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>L’exposant de la clé n’est pas celui de ce téléphone.</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>La longueur de la clé n’est pas celle de ce téléphone.</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>La clé n’est pas celle de ce téléphone.</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>La clé publique de l’image n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>L’en-tête de l’image n’est pas valide.</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>Une autre image était attendue ici.</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>Le certificat et l’image sont de versions différentes.</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>Deux images qui vont ensemble sont de versions différentes.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>L’image est plus ancienne que ce que le téléphone autorise.</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>Le téléphone n’a plus de fusible libre pour enregistrer cette version.</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>Les fusibles du téléphone sont dans un état incohérent.</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>Un fusible du téléphone n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>texte de version</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>commande non valide</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>commande inconnue</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>échec de l’opération, sans raison donnée</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>débit en bauds non pris en charge</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>données arrivées avant un début</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>début reçu deux fois</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>fin arrivée avant toutes les données</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>mauvaise destination</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>taille fausse, ou plus grande que l’emplacement</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>échec de la vérification d’un paquet ou d’une image</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>téléphone à court de mémoire</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>le téléphone a attendu des données trop longtemps</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>interne&#xa0;: succès</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>interne&#xa0;: débit en bauds valide</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>interne&#xa0;: répéter, continuer</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>interne&#xa0;: répéter, arrêter</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>données lues dans le stockage</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>type de puce</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>emplacement d’un élément de calibration</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>partitionnement inconnu du loader&#xa0;; après le lancement d’un loader, son message d’accueil</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>support de stockage inconnu ou non initialisé</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>taille de stockage non valide</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>RAM non prise en charge</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>paramètres RAM faux</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>géométrie du stockage</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>taille de secteur</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>type de stockage</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>identifiant unique du stockage</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>identifiant de soft SIM</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>la somme de contrôle de la calibration est zéro</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>la somme de contrôle des données diffère</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>échec de l’écriture dans le stockage</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>l’identifiant de puce ne correspond pas</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>configuration du stockage fausse</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>taille de la zone de données fausse</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>signature du premier loader refusée</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>téléphone marqué comme rooté</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>signature refusée</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>identifiant unique de la puce</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>l’écriture n’a pas été activée</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>le démarrage sécurisé n’a pas pu être activé</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>début de l’identification</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>fin de l’identification</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>données de référence</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>propre au fabricant</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>stockage protégé en écriture</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>le stockage n’a pas pu être initialisé</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>type d’émetteur-récepteur radio</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>échec de la vérification de la RAM</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>échec de l’auto-rafraîchissement de la RAM</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>informations sur les blocs du stockage</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>réponse au défi fausse</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>liste des partitions</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>log du loader</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>données de tension</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>message d’authentification</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>valeur de partition</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>partition non prise en charge</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>identifiant de carte mémoire</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>nombre magique d’une table faux</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>table de partitions non écrite</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>échec de la lecture du stockage</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>le téléphone n’a pas pu allouer de mémoire</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>commande non prise en charge par ce loader</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>texte de log</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>Terminé sans erreur.</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>Le travail a été arrêté sur demande.</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>Le preloader ne connaît pas ce mode.</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>Le preloader interdit ce mode.</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>La lecture ou l’écriture par le preloader a échoué.</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>Le preloader exige que la connexion soit d’abord fermée puis rouverte.</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>Quelque chose a échoué dans l’outil, sans raison donnée&#xa0;; les dernières lignes de son log en disent plus.</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>Un argument a été rejeté avant tout envoi au téléphone&#xa0;; vérifiez le fichier scatter, le loader et les chemins.</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>La puce qui a répondu n’est pas connue de cet outil&#xa0;; de très anciens outils utilisaient ce numéro quand le port ne pouvait pas être ouvert.</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>Les outils de 2013 et d’avant utilisent ce numéro quand le port n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>L’horloge indiquée n’est pas de celles que la puce peut avoir.</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>La taille de la réserve de blocs de rechange n’est pas valide.</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>L’outil n’a pas pu demander sa version à sa propre bibliothèque.</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>Un tampon de l’outil manque ou est trop petit.</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>Il n’y a pas assez de place&#xa0;: pour une image à son emplacement sur le téléphone, ou pour un fichier sur l’ordinateur.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>L’ordinateur a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>Le port série n’a pas pu être ouvert&#xa0;: il a disparu, est utilisé par un autre programme, ou l’accès n’est pas autorisé.</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>Le port a refusé ses délais d’attente&#xa0;; le pilote ne se comporte pas comme un port série le devrait.</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>Le port a refusé ses réglages de ligne&#xa0;; le pilote ne se comporte pas comme un port série le devrait.</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>Le contenu des tampons du port n’a pas pu être vidé.</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>Aucun fichier n’a été indiqué là où il en faut un.</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>La puce a répondu par un code que l’outil ne répertorie pas.</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>Ce n’est pas une erreur&#xa0;: la version de la puce n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>Le téléphone et l’outil n’ont pas le même âge&#xa0;: un enregistrement a une version que l’outil ne connaît pas.</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>L’en-tête de l’image du bootloader a une version que cet outil ne connaît pas.</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>Le fichier loader, ou son entrée pour cette puce, a une version que cet outil ne connaît pas.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>Le téléphone exige des logiciels signés et les images ne portent pas de données de sécurité.</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>L’enregistrement relatif au firmware sur le téléphone manque ou ne convient pas.</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>La zone des réglages propres au fabricant manque, est vierge ou a une autre longueur.</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>La zone de sécurité en lecture seule manque, est vierge, endommagée ou fermée à l’outil.</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>Une adresse ou une longueur n’est pas un multiple de ce qu’exige le matériel.</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>Une trame de la ligne série est arrivée avec une somme de contrôle fausse.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>Ce n’est pas une erreur&#xa0;: le téléphone démarre sur son eMMC.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>Ce n’est pas une erreur&#xa0;: le téléphone démarre sur une mémoire flash NOR.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>Ce n’est pas une erreur&#xa0;: le téléphone démarre sur une mémoire flash NAND.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>Le loader ne comprend pas la version de ces paramètres mémoire&#xa0;; le preloader et le loader n’ont pas le même âge.</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>Le stockage ne contient pas de table de partitions valide.</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>Il n’y a pas de place pour la table de partitions.</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>Cette puce ou ce loader ne propose pas cette opération.</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>Un fichier diffère de la somme de contrôle de la liste qui l’accompagne.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>Un registre de la puce n’a pas pu être réglé.</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>Le premier loader n’a pas pu être mis dans la mémoire interne de la puce.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>La séquence de démarrage n’a pas été acceptée&#xa0;: le téléphone n’est pas dans son mode téléchargement, ou le port a été ouvert trop tard.</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>La séquence de démarrage n’a jamais reçu de réponse.</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>Le saut vers ce qui a été chargé a été refusé.</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>La lecture ou l’écriture d’un mot dans la puce a échoué.</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>Un mot n’a pas pu être écrit dans la puce, généralement celui qui arrête son watchdog.</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>Le saut vers un autre programme du téléphone a échoué.</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>La mémoire de la puce contenait d’autres octets que ceux envoyés.</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>La puce du téléphone n’est pas celle à laquelle ces fichiers sont destinés.</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>La puce n’a pas indiqué sa version.</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>La ligne série n’a pas pu s’accorder sur un débit.</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>La ligne série n’a pas pu être accélérée.</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>La touche Marche/Arrêt du téléphone n’a pas pu être verrouillée pendant le travail.</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>L’outil s’est envoyé un message qui n’existe pas.</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>Cette très ancienne puce n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>Trop de blocs de données ont été donnés.</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>Aucune SRAM externe n’a été trouvée.</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>Aucune mémoire externe n’a été trouvée derrière la puce.</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>La version du firmware n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>Le bootloader n’a pas pu être atteint&#xa0;; le téléphone est encore dans sa boot ROM.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>Le téléphone a refusé le premier loader.</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>Le téléphone a reçu d’autres octets du premier loader que ceux envoyés.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>Le téléphone a refusé de lancer le premier loader, ou s’est tu à ce moment-là.</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>Un fusible de la puce n’a pas pu être lu ou réglé comme demandé&#xa0;; ce programme n’en règle aucun.</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>Le téléphone a refusé une version logicielle trop ancienne pour lui.</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>Le téléphone a refusé un preloader plus ancien que ce qu’il autorise.</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>Le watchdog du téléphone n’a pas pu être arrêté.</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>La mémoire interne de la puce a échoué à son test.</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>La mémoire vive ne peut pas être utilisée avec ces paramètres.</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>La mémoire vive n’a pas pu être initialisée.</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>Les horloges de la puce n’ont pas pu être initialisées.</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>Les paramètres mémoire désignent un type de mémoire qui n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>Le premier rang de la mémoire n’a pas pu être ajusté avec ces paramètres.</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>Le second rang de la mémoire n’a pas pu être ajusté, souvent parce que le composant n’en a qu’un.</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>Les paramètres mémoire n’ont pas d’entrée pour la mémoire de ce téléphone.</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>Les lignes de la mémoire ne sont pilotées par rien.</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>La mémoire vive ne peut pas être atteinte.</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>La mémoire vive a signalé une erreur.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>Dans les outils de 2013 à 2017 et les loaders de version 3.2, signifie qu’aucune flash NOR n’a été trouvée&#xa0;; pendant le lancement d’un loader, demande des paramètres mémoire (3015 dans les versions ultérieures).</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>Le loader n’a pas trouvé le composant qu’il cherchait.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>Dans les outils de 2013 à 2017 et les loaders de version 3.2, signifie qu’aucune flash NAND n’a été trouvée, ce qui est normal sur un téléphone à eMMC (3016 dans les versions ultérieures).</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>Le loader ne connaît pas cette puce de flash NOR.</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>S_DA_SOC_CHECK_FAIL dans les outils de 2013 à 2017&#xa0;: la puce a échoué à l’autotest du loader (3017 dans les versions ultérieures).</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>Le loader ne connaît pas cette puce NAND.</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>Le téléphone n’a pas de flash NOR, ce qui est normal sauf si le firmware en exige une.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>Dans les outils de 2013 à 2017 et les loaders de version 3.2, cela porte le numéro 3011.</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>Le téléphone n’a pas de flash NAND&#xa0;; le firmware est peut-être destiné à un autre type de stockage.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>Dans les outils de 2013 à 2017 et les loaders de version 3.2, cela porte le numéro 3012.</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>La puce a échoué à l’autotest du loader.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>Dans les outils de 2013 à 2017, cela porte le numéro 3013.</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>Flash NOR&#xa0;: la lecture, l’écriture ou l’effacement a échoué, ou la puce ne propose pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>Une page de la flash NAND n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>Flash NAND&#xa0;: la lecture, l’écriture ou l’effacement a échoué, ou son contrôleur ne fait pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>Un bloc de la flash NAND n’a pas pu être effacé.</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>Le stockage n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>Ce n’est pas une erreur&#xa0;: le travail continue.</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>L’adresse de début n’existe pas dans le stockage.</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>La plage sort des limites du stockage.</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>La flash NAND a rencontré un bloc défectueux.</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>La flash NAND ne contient pas d’image à cet emplacement.</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>Le bootloader du téléphone et celui du firmware ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>Une ligne destinée à un système de fichiers UBI a reçu une image qui n’est pas sparse.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>Le bootloader est plus grand que son emplacement.</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>Des données de la ligne série ne sont pas arrivées ou ont débordé.</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>Une trame est arrivée avec une somme de contrôle fausse.</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>Le tampon série du téléphone a débordé.</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>S_DA_HANDSET_FAT_INFO_NOT_FOUND dans les loaders de version 3.2 (3072 dans les versions ultérieures).</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>Le téléphone a trop peu de mémoire pour réparer un bloc.</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>L’enregistrement de sécurité du téléphone manque, est endommagé, ou n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>Le téléphone ne contient pas d’enregistrement de sa zone FAT.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>Dans les loaders de version 3.2, cela porte le numéro 3066.</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>Cette opération n’est pas proposée.</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>Ce n’est pas une erreur&#xa0;: la dernière étape est omise.</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>La zone à écriture unique du stockage manque, est verrouillée, ou n’a pas pu être utilisée comme demandé.</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>La taille de la zone à écriture unique de la flash NOR n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>S_DA_CODE_AREA_IS_BLANK dans les loaders de version 3.2 (3084 dans les versions ultérieures).</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>Le stockage est vierge.</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>L’emplacement du système est vierge, comme sur un téléphone qui n’a jamais été programmé.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>Dans les loaders de version 3.2, cela porte le numéro 3078.</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>Le loader n’est pas fait pour cette puce.</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>La zone FAT du téléphone manque ou est fermée à l’outil.</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>Le test de la mémoire a trouvé un défaut sur les lignes ou dans les cellules de la mémoire.</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>Le test de la mémoire a trouvé une cellule qui ne retient pas ce qui est écrit.</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>Le loader n’a pas pu céder la ligne à une autre partie du téléphone.</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>Les ressources supplémentaires du téléphone et celles du firmware ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>L’image ne tient pas dans la flash NAND.</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>Il manque un enregistrement que le téléphone devrait contenir sur lui-même.</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>L’image du bootloader n’indique pas à quel stockage elle est destinée.</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>L’image du bootloader est destinée à un stockage que ce téléphone n’a pas.</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>La zone de boot commencerait à l’intérieur de celle qui la précède.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>La plupart des outils de 2013 à 2017 utilisent ce numéro quand aucune eMMC n’a été trouvée (3149 dans les versions ultérieures).</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>L’en-tête devant le bootloader du téléphone n’est pas celui attendu.</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>Dans les loaders de version 3.2, signifie qu’aucune carte mémoire n’a été trouvée (3151 dans les versions ultérieures).</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>Le bootloader du firmware ne va pas avec celui du téléphone.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>Le bootloader est plus grand que sa zone.</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>L’eMMC n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>La plupart des outils de 2013 à 2017 utilisent ce numéro quand l’écriture dans l’eMMC a échoué (3154 dans les versions ultérieures), et 3144 quand aucune eMMC n’a été trouvée.</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>Le firmware interne de l’eMMC est connu pour tomber en panne.</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>Aucune carte mémoire n’a été trouvée, ce qui est normal quand il n’y en a pas.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>Dans les loaders de version 3.2, cela porte le numéro 3145.</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>L’eMMC ou la carte mémoire est d’un type inconnu ou n’a pas pu être configurée.</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>La lecture de l’eMMC a échoué.</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>L’écriture dans l’eMMC a échoué.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>Dans les outils de 2013 à 2017, cela porte le numéro 3149.</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>L’eMMC a signalé des données endommagées sur son bus.</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>L’eMMC n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>Le loader du processeur de signal est destiné à une autre puce.</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>Le stockage UFS n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>Le stockage UFS n’a pas pu être configuré.</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>La lecture du stockage UFS a échoué.</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>L’écriture dans le stockage UFS a échoué.</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>Le stockage UFS n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>Le stockage UFS est d’un type inconnu ou a signalé une erreur.</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>Le loader ne peut pas communiquer les numéros du téléphone.</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>Un type de stockage inconnu du loader lui a été demandé.</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>Une commande n’a pas pu être envoyée au loader.</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>Le loader n’a pas accusé réception d’une commande.</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>L’état du stockage n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>Le téléphone n’a pas accepté l’image du preloader.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>Le firmware est destiné à un autre type de stockage que celui de ce téléphone.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>Le firmware est destiné à une autre puce que celle de ce téléphone.</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>Il y a plus de partitions que le loader ne peut en contenir.</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>Le loader a été lancé et est resté muet.</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>Le premier octet après le lancement n’était pas le message d’accueil du loader.</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>Le loader s’est annoncé avec une autre version que celle attendue.</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>L’outil et le loader se sont désynchronisés juste après le message d’accueil.</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>Le nouveau débit de ligne n’a pas été pris.</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>Le loader a refusé la liste de ce qui est à écrire.</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>L’écriture d’une image a échoué&#xa0;; le code interne et la position disent pourquoi.</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>La lecture du stockage a échoué&#xa0;; le code interne et la position disent pourquoi.</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>Le formatage a échoué&#xa0;; la plage, une protection ou le stockage est en cause.</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>La commande de redémarrage n’a pas été exécutée&#xa0;; après une tâche terminée, c’est sans conséquence.</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>La dernière étape après l’écriture a été refusée.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>La mémoire vive du téléphone n’a pas pu être activée.</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>Un fichier du firmware n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>Le nom d’un fichier contient des caractères que l’outil ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>Le chemin d’un fichier est trop long pour l’outil.</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>Le test de la mémoire a échoué.</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>Dans son état actuel, le téléphone n’accepte qu’un flashage complet.</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>Une nouvelle table de partitions n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>La réponse ne correspondait pas à l’étape&#xa0;; l’outil et le loader sont de versions différentes, ou un octet s’est perdu.</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>Le loader n’a pas pu dire quelle mémoire et quel stockage a le téléphone.</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>Le fichier d’authentification n’est pas prêt à être utilisé.</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>Le fichier d’authentification n’est pas valide.</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>Le fichier loader n’est pas valide.</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>Une image a changé sur le disque après avoir été chargée.</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>Une ligne est cochée dont l’image n’a pas été chargée, le plus souvent parce que le fichier manque ou porte un autre nom.</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>Une image n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Aucune image n’a été choisie.</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>Le fichier scatter ne peut pas être compris.</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>Une adresse du fichier scatter n’est pas un multiple de quatre.</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>Les adresses du fichier scatter ne sont pas croissantes.</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>Deux lignes du fichier scatter se chevauchent.</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>Le fichier preloader n’est pas un bootloader.</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>La liste n’indique aucun bootloader.</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>Un fichier n’a pas passé son contrôle d’intégrité.</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>Le fichier scatter n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>Le téléphone exige des logiciels signés et l’image n’est pas signée.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>Aucun paramètre mémoire n’a pu être trouvé dans le preloader.</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>Des fichiers de projets différents ont été mélangés.</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>Le preloader ne commence pas par l’en-tête d’un preloader.</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>Le nouveau partitionnement ne tient pas dans le stockage du téléphone.</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>La table de partitions du téléphone n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>Le bootloader ne correspond pas à son propre hash.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>La signature du bootloader n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>Le fichier scatter est d’une version que cet outil ne connaît pas.</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>Le fichier scatter demande d’écrire une ligne qui n’indique aucun fichier.</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>La réponse externe à la question du téléphone a échoué.</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>Le fichier d’authentification est destiné à un autre téléphone.</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>Le fichier d’authentification est endommagé.</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>L’échange défi-réponse a échoué.</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>Le téléphone n’a pas autorisé cet ordinateur.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>Le téléphone n’a pas accepté la signature d’une image à son démarrage sécurisé.</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>Le téléphone a refusé un logiciel d’une version de sécurité plus ancienne.</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>Le firmware est fait pour une autre marque.</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>L’outil est verrouillé par sa propre configuration.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>Le téléphone interdit d’écrire cette zone.</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>Le téléphone interdit de lire cette zone.</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>Le téléphone interdit de formater cette zone.</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>La zone est fermée à ce loader.</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>Un fichier ne correspond pas à son hash.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>La signature du bootloader n’est pas valable pour ce téléphone.</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>Le bootloader est plus ancien que celui que le téléphone a déjà eu.</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>L’image ne porte pas de signature et ce téléphone en exige une.</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>Le fichier scatter ne convient pas à un bootloader signé.</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>Le téléphone n’a pas accepté le certificat.</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>Le téléphone n’a pas accepté le fichier d’authentification.</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>Le téléphone n’a pas communiqué ses paramètres de sécurité.</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>Le téléphone n’a pas communiqué son propre numéro&#xa0;; les anciens preloaders ne le peuvent pas.</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>Le téléphone n’a pas communiqué les versions de sa puce.</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>Le téléphone n’a pas communiqué le code de sa puce.</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>Les identifiants de sécurité du téléphone et du firmware diffèrent.</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>La vérification d’une image avant le téléchargement sécurisé a échoué.</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>Le téléphone n’autorise pas le téléchargement par USB.</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>Ce n’est pas une erreur&#xa0;: un état du téléchargement sécurisé.</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>L’image porte une signature que ce téléphone n’accepte pas.</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>L’image n’est pas celle qui a été signée.</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>Le téléphone garde trace d’une version plus récente et refuse celle-ci.</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>Le loader a répondu à une vérification de signature par quelque chose d’inconnu.</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>Le déchiffrement d’une image a échoué, ou elle n’est pas chiffrée comme elle devrait l’être.</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>Le téléphone a été fait pour un autre projet que le firmware.</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>L’image secro est endommagée ou n’est pas de ce téléphone.</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>Il manque à l’image secro la région pour cette famille de téléphones.</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>Une table publique lui donne le numéro 6192&#xa0;; elle est décalée de 64 à partir de 6064.</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>La préparation du lancement du loader a échoué.</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>Le preloader n’a pas trouvé de mémoire externe.</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>Le preloader n’a pas pu initialiser la mémoire externe.</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>Les données de démarrage ne contenaient pas de paramètres mémoire.</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>Ce n’est pas une erreur&#xa0;: l’image sparse continue.</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>Ce n’est pas une erreur&#xa0;: le travail est terminé.</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>Ce n’est pas une erreur&#xa0;: c’est la boot ROM qui a répondu, pas le preloader.</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>Le loader a échoué sans donner de code&#xa0;; les messages texte qui précèdent en donnent la raison.</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>Le travail a été interrompu, par l’utilisateur ou par un watchdog.</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>Le loader ne connaît pas cette commande&#xa0;; il est plus ancien que l’outil.</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>Le loader ne connaît pas ce code de contrôle, ce qui signifie le plus souvent qu’une fonction est omise.</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>Une étape est arrivée dans le désordre&#xa0;; un paquet s’est perdu, ou l’outil et le loader ne concordent pas.</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>Un paquet était plus grand que ce qu’accepte le loader.</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>Aucun téléphone n’est apparu à temps sur l’USB.</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>La session de l’outil n’est pas valide.</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>La commande appartient à l’autre étage du loader.</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>Un fichier n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>Un fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>Un fichier n’a pas pu être écrit&#xa0;; le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Un fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>Un fichier n’a pas pu être créé, ou est d’une version inconnue.</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>La version d’un fichier n’est pas de celles que l’outil connaît.</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>Le téléphone interdit d’écrire cette image.</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>L’image est plus grande que ce qu’autorise la vérification du téléphone.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>Le téléphone n’a pas accepté le preloader.</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>Le téléphone n’a pas accepté une image&#xa0;: elle a été modifiée, ou est signée pour un autre téléphone.</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>La vérification par le téléphone d’une signature, d’un certificat ou d’un hash a échoué.</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>Le téléphone interdit d’écrire des données brutes.</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>La clé qui a signé l’image n’est pas de celles que ce téléphone accepte.</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>L’image ne correspond pas au hash qu’elle porte.</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>Il manque à l’image l’en-tête d’une image signée.</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>La clé de l’image n’est pas celle gravée dans ce téléphone.</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>L’image est faite pour un autre projet.</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>L’en-tête de l’image indique un autre type que sa ligne.</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>L’image est destinée à une autre partition.</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>L’en-tête de l’image est endommagé.</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>Le corps de l’image est endommagé.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>L’image est plus ancienne que ce que le téléphone autorise&#xa0;; seule la même version ou une plus récente peut être écrite.</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>Le loader en marche a demandé une authentification que seul son fabricant peut donner, et ne l’a pas obtenue.</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>La version est plus ancienne que ce que le téléphone autorise.</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>Le loader a reçu une valeur qu’il ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>Le téléphone n’a pas de partition de ce nom.</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>Le téléphone exige un loader plus récent.</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>Le fichier scatter n’est pas valide.</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>Le fichier loader ne contient pas d’entrée pour cette puce.</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>Le fichier preloader n’est pas valide.</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>Les paramètres mémoire du preloader n’ont pas d’en-tête valide.</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>La table de partitions du firmware n’est pas valide.</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>La table de partitions du téléphone n’est pas valide.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>Le partitionnement du téléphone diffère de celui du firmware.</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>La plage à formater n’est pas valide.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>Le fichier scatter ou flash XML contient quelque chose que l’outil ne connaît pas.</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>Le fichier scatter contient un champ que l’outil ne connaît pas.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>Le téléphone n’a pas de table de partitions.</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>Le fichier d’authentification n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>Le téléphone exige un fichier d’authentification, que seul son fabricant peut donner.</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>Le fichier des paramètres mémoire n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>Le fichier scatter n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>Le loader ne connaît pas ce stockage.</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>Les paramètres mémoire indiquent leur propre longueur à un emplacement impossible.</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>Les paramètres mémoire ont une longueur impossible.</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>Le stockage approche de sa fin de vie.</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>Le stockage est usé.</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>Le loader ne propose pas cette opération.</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>Une partie de l’outil n’a pas pu être lancée.</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>Les données sont plus grandes que leur partition.</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>L’image sparse contient un bloc d’un type inconnu, elle est donc endommagée.</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>Une image sparse n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>Le téléphone n’a pas de preloader dans sa zone de boot.</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>L’eMMC a signalé une erreur.</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>La flash NAND a signalé une erreur.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>Le loader ne comprend pas la version de ces paramètres mémoire.</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>Une commande de contrôle du loader a échoué.</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>La commande d’extinction a échoué, ce qui est sans conséquence après une tâche terminée.</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>L’écriture a été interrompue&#xa0;; l’état interne et le nombre d’octets disent pourquoi.</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>La lecture a été interrompue&#xa0;; l’état interne et le nombre d’octets disent pourquoi.</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>Le téléphone n’est pas revenu à la vitesse USB supérieure.</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>La lecture de données brutes a été interrompue.</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>L’écriture de données brutes a été interrompue.</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>Le formatage a été interrompu.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>La séquence de démarrage n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>Le téléphone a refusé de lancer le premier loader.</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>Une commande de la boot ROM a échoué.</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>Une étape entre la boot ROM et le loader a été refusée par l’outil.</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>Le loader a une autre version que celle attendue.</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>Aucun loader pour cette puce n’a été trouvé.</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>Il manque une partie du loader dans son fichier.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>Le second loader n’est pas celui que le premier attend.</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>Le fichier loader contient plus de loaders que l’outil ne peut en lire.</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>Une commande du preloader a échoué.</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>Le téléphone n’a pas répondu à temps&#xa0;; c’est normal une ou deux fois pendant qu’il démarre.</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>Le port n’a plus accepté de données&#xa0;: le téléphone l’a quitté.</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>Une réponse est arrivée endommagée.</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>L’outil a abandonné son port&#xa0;; il ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>L’outil parle d’annulation&#xa0;; le plus souvent, le téléphone avait quitté son port juste avant.</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>Le port n’a pas pu être ouvert&#xa0;: un autre programme l’utilise, ou il a disparu.</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>Quelqu’un a cliqué sur le bouton d’arrêt.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>Le partitionnement du téléphone diffère pour une ligne qui n’est pas cochée&#xa0;; les outils anciens affichent ce numéro, les plus récents 8502.</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>Le dossier des zones sauvegardées existe déjà.</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>Le dossier contenant les zones sauvegardées n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>Le dossier des zones sauvegardées n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>Une zone sauvegardée ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>Le fichier d’une zone sauvegardée n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>Il manque au fichier scatter la ligne à laquelle appartient une zone sauvegardée.</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>La mise à jour sur place a été refusée parce que le partitionnement du téléphone diffère&#xa0;; le symbole du fabricant pour ce numéro n’est pas public.</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>Le fichier scatter n’indique aucune ligne pour les données de calibration.</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>L’outil a perdu le fil de sa propre tâche&#xa0;; relancez-la.</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>Le fichier loader n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>Le fichier d’authentification n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>La sauvegarde des zones protégées a échoué&#xa0;; le symbole du fabricant pour ce numéro n’est pas public.</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>Les zones sauvegardées n’ont pas pu être remises.</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>Un fichier nécessaire n’a pas pu être chargé&#xa0;; le symbole du fabricant pour ce numéro n’est pas public.</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>Un fichier diffère de la liste de sommes de contrôle fournie avec le firmware.</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>La mémoire protégée contre le rejeu (RPMB) du téléphone a été écrite avant ce flashage.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>Seuls certains des bootloaders sont cochés&#xa0;; ils vont ensemble.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>Le partitionnement du téléphone diffère pour une ligne qui n’est pas cochée.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>Le téléphone n’a pas de table de partitions lisible.</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>Une zone protégée change de longueur, et ses données seraient perdues.</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>L’adresse n’existe pas dans le stockage.</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>La sauvegarde ou la remise des zones protégées a échoué&#xa0;; le symbole du fabricant pour ce numéro n’est pas public.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>stockage inconnu</translation>
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
        <translation>Flashage réussi</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>était vide</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>absente de ce téléphone</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, appareil %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>&amp;Set Up This Computer</source>
        <translation>&amp;Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>Vérifie règles et droits, puis prouve avec un téléphone d’entraînement que tout marche.</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>&amp;Restaurer le firmware d’origine</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>Met le firmware du fabricant sur un téléphone, pas à pas.</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>Mon téléphone est m&amp;ort</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>Trouve pourquoi un téléphone ne démarre pas, et ce qui le récupère.</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>Sauvegarder &amp;mon téléphone</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>Lit l’identité et la calibration, ou tout le téléphone, en lieu sûr.</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>Remettre ma sauve&amp;garde</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>Écrit une sauvegarde sur le téléphone d’où elle vient.</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>&amp;Quelle touche maintenir&#xa0;?</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>Montre comment passer un téléphone en mode téléchargement, et regarde si cela a marché.</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>Cet ordinateur est prêt pour les téléphones.</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>Choisissez maintenant le firmware de votre téléphone avec Charger un paquet, ou suivez l’assistant «&#xa0;Restaurer le firmware d’origine&#xa0;». Appuyez sur F1 partout où vous voulez en savoir plus.</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>Afficher &amp;la page d’accueil au démarrage</translation>
    </message>
</context>
<context>
    <name>flashwright::Announcer</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a phone, %2 its state such as &quot;Passed&quot;, %3 a sentence or nothing</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone, %2 what is being done with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the job</source>
        <extracomment>%1 is a phone, %2 what is being done with it, %3 how much of the whole job is done, such as 30 %</extracomment>
        <translation>%1&#xa0;: %2, %3 de la tâche</translation>
    </message>
</context>
<context>
    <name>flashwright::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>Comme le bureau&#xa0;: le suit aussitôt quand il devient clair, sombre ou très contrasté.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Taille du te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>100&#xa0;% est la taille demandée par le bureau.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>&amp;Moins d’animations</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>Rien ne bouge ni ne s’estompe sans nécessité.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>Ce qui a été sauvegardé</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Gardez une copie sur un autre disque&#xa0;: sans elle, une identité perdue ne revient pas.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Fichiers de la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ La sauvegarde n’est pas entière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>Relecture et comparaison des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %n fichier (%1) dans %2&#xa0;; il a été relu et est identique.</numerusform>
            <numerusform>✓ %n fichiers (%1) dans %2&#xa0;; chacun a été relu et est identique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>Que faut-il sauvegarder&#xa0;?</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>Le téléphone est seulement lu&#xa0;; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>&amp;Identité et calibration</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>Le téléphone sans les &amp;grosses données</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>&amp;Tout, photos et applis comprises</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>Quelques mégaoctets&#xa0;: IMEI et valeurs radio, qu’aucun firmware ne rétablit. Une minute environ.</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>Le système et ce qui démarre le téléphone, aussi.</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>Aussi gros que le stockage du téléphone&#xa0;; cela peut durer une heure.</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>&amp;Enregistrer dans&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>Rien n’est encore conservé sur cet ordinateur&#xa0;; choisissez le dossier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>Choisissez une des copies, ou le dossier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>Comparaison de chaque fichier avec son hash…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ Cette sauvegarde n’est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ C’est un firmware, pas la sauvegarde d’un téléphone.</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ Chaque fichier est tel qu’il a été lu sur le téléphone (%1).</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>Prenez la plus récente de ce téléphone précis&#xa0;; elle est vérifiée avant usage.</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>&amp;Conservées sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>Une ligne par copie, la plus récente d’abord</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>&amp;Dossier de la sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Choisir le dossier de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>Le téléphone a été lu</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>Sauvegarder mon téléphone</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>R&amp;estaurer le firmware</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>Le téléphone répond en mode téléchargement&#xa0;: on peut le récupérer.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>La cause n’est pas encore connue.</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>Voici ce que nous pensons</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>Essayez les étapes dans l’ordre&#xa0;; réécrire le firmware d’origine est la page suivante.</translation>
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
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Étapes dans l’ordre à suivre</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>&amp;Ce que nous avons vu</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>C&amp;opier le rapport</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>Copie la cause et les preuves sans numéros de série, pour demander de l’aide à quelqu’un</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Constaté par</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Ce que nous avons vu</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Copiez le rapport et joignez-le à votre question&#xa0;: la cause n’est pas encore dans notre liste.</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>Cet ordinateur est-il prêt&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>Choisissez une ligne mauvaise et appuyez sur Corriger&#xa0;; les conseils peuvent attendre.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>Branchez maintenant le téléphone</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>Le téléphone d’entraînement se connecte tout seul.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>Éteignez le téléphone, maintenez la touche, puis branchez le câble. La suite est automatique.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>Jusqu’à l’arrêt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wait for the first phone:</source>
        <translation>&amp;Attendre le premier téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>Si aucun ne vient dans ce délai, la tâche se termine. Les suivants sont attendus jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>Vitesse &amp;USB&#xa0;:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>Au choix du loader</translation>
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
        <translation>Full Speed est lent mais supporte les mauvais câbles et hubs. Seuls les loaders MediaTek ont ce réglage.</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>&amp;Batterie&#xa0;:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>Le téléphone a sa batterie</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>Le téléphone n’a pas de batterie</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>Dit aux téléphones MediaTek de compter sur la batterie ou sur le câble seul.</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 bauds</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>Liaison &amp;série&#xa0;:</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>Vitesse d’un câble série une fois le loader lancé. Sans effet sur les câbles USB.</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>&amp;Transfert rapide si le téléphone le propose</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>Envoie les images brutes aux téléphones Unisoc. Laissez désactivé si des tâches échouent en pleine écriture.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>flashwright::ConsentDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>&amp;Effacer et flasher</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>Lancer le &amp;flashage</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Mot de confirmation</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Cette opération est irréversible. Tapez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>Voici ce qui sera fait sur chaque téléphone branché, jusqu’à ce que vous cliquiez sur «&#xa0;Arrêter&#xa0;».</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>%1 demande plus que ce que vous avez accepté. Rien n’y a encore été écrit.</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>La tâche interrompue reprend, uniquement avec ce même %1. Les étapes déjà faites sont comparées, les autres sont exécutées.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Les photos, messages et applications du téléphone sont EFFACÉS et ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Les photos, messages et applications du téléphone sont conservés.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Ne pas toucher</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ L’identité et la calibration du téléphone sont d’abord copiées sur cet ordinateur, puis comparées à la fin (%1).</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ La calibration et l’identité du téléphone sont conservées (%1).</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Total&#xa0;: %1, environ %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Total&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>Rien n’est modifié sur le téléphone.</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>Vous pouvez arrêter après n’importe quelle étape&#xa0;: le téléphone démarre comme avant. %1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>Point de non-retour&#xa0;: l’étape «&#xa0;%1&#xa0;». Jusque-là, vous pouvez arrêter sans laisser de trace&#xa0;; ensuite, le téléphone risque de ne pas démarrer tant qu’un flashage n’est pas allé au bout. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>flashwright::DiagnosisDialog</name>
    <message>
        <source>Copy &amp;Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>Copie la cause, les preuves et l’erreur sans numéros de série, pour demander de l’aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>Échec du flashage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Arrêt à&#xa0;: %1. Le téléphone ne démarrera pas en l’état&#xa0;; il attend dans son mode téléchargement, et un flashage complet le récupère.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>Arrêt à&#xa0;: %1. Rien n’a été écrit sur le téléphone.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>Arrêt à&#xa0;: %1. Une partie du firmware a été écrite&#xa0;; recommencez le flashage.</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Copiez le rapport et joignez-le à votre question&#xa0;: la cause n’est pas encore dans notre liste.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisissez une réponse</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>Terminé. Cet ordinateur a été examiné à nouveau.</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>Modification annulée. Cet ordinateur a été examiné à nouveau.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Docteur</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>Ce que &amp;Corriger modifie, mot pour mot&#xa0;:</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>Ce que Ré&amp;tablir modifie, mot pour mot&#xa0;:</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>En cours… Votre mot de passe peut être demandé.</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>Terminé. Déconnectez-vous et reconnectez-vous&#xa0;; cela vaut à partir de là.</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>Ce dont cet ordinateur a besoin pour travailler avec des téléphones. Rien n’est modifié avant que vous ne cliquiez sur un bouton.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>Vérifications de cet ordinateur</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>Une ligne par vérification, avec son état en un mot</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>Corri&amp;ger</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>Applique la modification affichée ci-dessus&#xa0;; elle peut être annulée</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>Remet cet ordinateur dans son état d’avant</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>Réexa&amp;miner</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>Examine cet ordinateur encore une fois</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>Le flashage ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>Interrompre en plein milieu&#xa0;?</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>Le flashage s’arrêtera de toute façon après l’étape en cours. L’interrompre maintenant revient à tirer le câble&#xa0;: le téléphone ne démarrera pas tant qu’un flashage n’est pas allé au bout.</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>Arrêter pendant l’écriture d’un téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>L’étape en cours est d’abord terminée. Le téléphone risque de ne pas démarrer tant qu’un flashage n’est pas allé au bout.</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>&amp;Arrêter après cette étape</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>Fermer pendant le travail sur un téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>La fermeture interrompt tous les flashages. Un téléphone en cours d’écriture ne démarrera pas tant qu’un flashage n’est pas allé au bout.</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>&amp;Interrompre et fermer</translation>
    </message>
    <message>
        <source>Phones are still being worked on</source>
        <translation>Le travail sur des téléphones est encore en cours</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>Cliquez d’abord sur «&#xa0;Arrêter&#xa0;», ou attendez la fin du travail&#xa0;; puis réessayez.</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>&amp;Comparer après l’écriture&#xa0;:</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>Tout, les très grandes images par échantillons</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>Échantillons des grandes images</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Chaque octet</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>Relit ce qui a été écrit. Seul un téléphone comparé est sûr.</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>&amp;Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Redémarrer le téléphone</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Éteindre le téléphone</translation>
    </message>
    <message>
        <source>Leave it in its loader</source>
        <translation>Le laisser dans son loader</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>Ce que fait le téléphone quand la tâche est finie.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch the phone start:</source>
        <translation>&amp;Observer le démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>Après un redémarrage, regarde pendant ce temps ce qui apparaît sur le port et dit ce que cela signifie.</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>&amp;Sommes de contrôle à l’envoi&#xa0;:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>Au choix du loader</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>Sur le câble</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>Dans le stockage</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>Seuls les loaders MediaTek ont ce réglage. Comparer après l’écriture trouve davantage.</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>Un stockage qui se dit usé est toujours signalé avant toute écriture&#xa0;; il n’y a pas de réglage pour cela.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Flashage</translation>
    </message>
</context>
<context>
    <name>flashwright::DropGuide</name>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>Un flashage est en cours. Arrêtez-le avant de charger un autre paquet.</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>Déposez un seul fichier ou dossier à la fois.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>Relâchez pour chercher un firmware dans le dossier %1. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>Relâchez pour chercher un firmware dans l’archive %1. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>%1 est l’image d’une partition. Chargez d’abord le firmware, puis déposez-la sur sa ligne.</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>Relâchez pour charger %1. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>%1 est l’image d’une partition. Allez au tableau de la page Flash et déposez-la sur sa ligne.</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>Déposez %1 sur la ligne dont elle doit remplacer l’image.</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>Relâchez pour écrire %1 à la place de l’image de %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>Rien ne peut être écrit à la place de %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 est inutilisable</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>Aucun firmware chargé</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>Ouvrez un fichier .pac, un fichier scatter, un flash.xml, un dossier ROM ou un .zip qui en contient. Vous pouvez aussi le déposer n’importe où sur cette fenêtre, ou copier son chemin et appuyer sur Ctrl+V.</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>Ouvrir &amp;un firmware…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>Another file is written</source>
        <translation>Un autre fichier est écrit</translation>
    </message>
    <message>
        <source>Loader, always sent</source>
        <translation>Loader, toujours envoyé</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>Conservé&#xa0;: calibration et identité</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>Sera effacé</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>Exigé par le firmware</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Adresse de début</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>Adresse de fin</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Select all (%1 of %2, %3)</source>
        <translation>Tout sélectionner (%1 sur %2, %3)</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>Écrire un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>&amp;Revenir à l’image du firmware</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>Chercher dans les partitions</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>Masque les lignes qui ne contiennent pas le texte</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>Coche ou décoche toutes les entrées qui peuvent être écrites</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>Entrées du paquet</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>Appuyez sur Espace pour cocher ou décocher une entrée, sur Entrée pour écrire un autre fichier à sa place</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ Le téléphone répond en mode téléchargement&#xa0;: on peut le récupérer.</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>La dernière tâche sur cet ordinateur a échoué (%1).</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>La dernière tâche sur cet ordinateur, avec un %1, a échoué (%2).</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>Branchez le téléphone tel quel</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>Nous observons ce qu’il fait&#xa0;; quand plus rien ne se passe, appuyez sur Suivant.</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>Ce que nous &amp;voyons&#xa0;:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Ce que nous voyons</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Ce qui est venu et parti sur les ports de cet ordinateur, le plus récent d’abord</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>C’est ce télé&amp;phone</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 = what a value is of: &quot;Chip&quot;</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwareOpener</name>
    <message>
        <source>Open firmware</source>
        <translation>Ouvrir un firmware</translation>
    </message>
    <message>
        <source>Open a folder with unpacked firmware</source>
        <translation>Ouvrir un dossier avec un firmware décompressé</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>Utiliser ce &amp;dossier</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>Cherche un firmware dans le dossier affiché ou choisi</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>Rien à coller&#xa0;: copiez d’abord le chemin d’un fichier de firmware.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n’y a pas de fichier ni de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Rien n’est encore chargé</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Choisir le firmware</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>Tous les firmwares (*.pac *scatter*.txt *.xml *.zip);;Paquets (*.pac);;Fichiers scatter (*.txt *.xml);;Archives (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>Choisir le dossier du firmware</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>Aucun firmware choisi&#xa0;: un fichier .pac, un fichier scatter, un dossier ou un .zip qui en contient.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Vérification de chaque fichier…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Ce firmware n’est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ Vérifié&#xa0;: %1 %2, pour %3, %4.</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>une puce sans nom</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Choisissez le firmware</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>Prenez celui de ce modèle exact&#xa0;; rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>Fir&amp;mware&#xa0;:</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>Chemin du firmware</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Tapez un chemin puis Entrée, ou choisissez un fichier</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Choisir un f&amp;ichier…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>Vérification du firmware</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>Cela prend environ deux minutes, sans téléphone.</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. On examine cet ordinateur&#xa0;: pouvez-vous utiliser ses ports, et un autre programme gêne-t-il&#xa0;?

2. Ce qui manque est corrigé, un appui à chaque fois&#xa0;; vous voyez chaque changement avant.

3. Un téléphone d’entraînement, simulé par ce programme, est flashé comme un vrai.</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>Un vrai téléphone suit le même chemin&#xa0;: choisir, lire le résumé, brancher, attendre la marque verte.</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>Chargez un firmware pour voir ce qui va où.</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>Le firmware donne des tailles mais pas d’adresses&#xa0;: dessiné dans son ordre, tailles à l’échelle.</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>Le firmware ne donne ni adresses ni tailles&#xa0;: dessiné dans son ordre, sans échelle.</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>Carte de la flash</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>Le stockage du téléphone, à l’échelle&#xa0;; les très petites partitions sont élargies. Les flèches passent d’une partition à l’autre, Entrée en explique une.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMapModel</name>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>À effacer</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacée</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Comparée</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas finie</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>le reste du stockage</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>taille non indiquée</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>N’appartient à aucune partition</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>À côté de la table des partitions</translation>
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
        <translation>Relire et comparer après l’é&amp;criture</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>Prend plus de temps, et prouve que le téléphone a enregistré chaque octet</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>Autoriser une nouvelle ta&amp;ble de partitions</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>Si la table du téléphone diffère de celle du paquet, elle est remplacée. Cela efface les données de l’utilisateur.</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>Ens&amp;uite&#xa0;:</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>Ce que fait le téléphone après le flashage</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Redémarrer le téléphone</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Éteindre le téléphone</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>Rester en mode téléchargement</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashPage</name>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>Lancer le flashage</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>Autre fichier pour %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Images (*.img *.bin *.mbn *.ext4);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>%1 a changé sur le disque après sa vérification. Il faut le recharger avant de lancer.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>%1 n’est plus sur le disque. Il faut le recharger avant de lancer.</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>&amp;Décharger</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>Partitio&amp;ns</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>&amp;Carte de la flash</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>Ce qui est écrit, et comment</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation>Formater</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>Formater toute la flash sauf le &amp;bootloader</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>Formater &amp;toute la flash</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>Partition à formater</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>Remettre ensuite la &amp;calibration et l’identité</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>Elles sont de toute façon d’abord sauvegardées sur cet ordinateur</translation>
    </message>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>Ce firmware ne dit pas où sont les données du propriétaire.</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>Ce firmware ne nomme aucune partition.</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>On ne sait rien de cette partition.</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 Si elle est perdue&#xa0;: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>Efface des parties du stockage du téléphone. Ce qui est effacé ne revient pas&#xa0;; identité et calibration sont d’abord enregistrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>Effacé&#xa0;: système, applis et tout ce que le propriétaire a stocké. Conservé&#xa0;: ce qui démarre le téléphone et, avec la case ci-dessous, identité et calibration. Il faut un flashage avant qu’il remarche.</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>Effacé&#xa0;: tout, y compris ce qui démarre le téléphone. Conservé&#xa0;: seulement identité et calibration, avec la case ci-dessous. Le téléphone est mort tant qu’un flashage n’est pas terminé.</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>Effacer seulement les données &amp;utilisateur (réinitialisation)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>Effacé&#xa0;: photos, messages, applis et comptes du propriétaire. Conservé&#xa0;: système, identité, calibration et verrou du compte. Le téléphone démarre comme au premier jour.</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>Formater une &amp;partition</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>Effacé&#xa0;: la partition choisie. Conservé&#xa0;: tout le reste. Identité et calibration sont refusées ici.</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>F&amp;ormater la flash à la main</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>Effacé&#xa0;: un endroit par région, adresse et longueur. L’identité et la calibration y sont refusées dès que le téléphone dit où elles sont.</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>Afficher &amp;la page d’accueil au démarrage</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>Elle mène aux assistants pour ce qu’on fait le plus.</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>&amp;Vue expert</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>Affiche adresses, régions et opérations isolées. Utile à peu de gens&#xa0;; rien n’en devient plus rapide.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>Réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>Arrêter maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>L’étape en cours est d’abord terminée. Le téléphone risque de ne pas démarrer tant qu’un flashage n’est pas allé au bout.</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>L’arrêt se fait au prochain point sûr.</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>&amp;Arrêter au prochain point sûr</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>Aucune tâche ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>Aucune tâche pour l’instant. Chaque téléphone sur lequel vous travaillez apparaît ici.</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Préparation du rapport…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>Re&amp;chercher&#xa0;:</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>Puce, firmware, cause, port ou téléphone</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>Rés&amp;ultat&#xa0;:</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>Résultat à afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>Une ligne par téléphone et par tâche, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>Dé&amp;tails de la tâche choisie&#xa0;:</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Détails de la tâche choisie</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>Enre&amp;gistrer le certificat…</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>Une page pour le client&#xa0;: ce qui a été écrit, prouvé et conservé</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>Créer un rapp&amp;ort d’assistance…</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>Un seul fichier pour la personne qui vous aide&#xa0;: journal, plan et ordinateur, sans numéros de série ni noms</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>Ouvrir le journa&amp;l</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>Tout ce qui s’est passé, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (a marché ici&#xa0;: %n)</numerusform>
            <numerusform>%1 (a marché ici&#xa0;: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>Ce que vous pouvez voir, et ce que cela signifie&#xa0;:</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ Un téléphone en mode téléchargement est là.</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ Cela a marché avec %1. C’est retenu pour le prochain téléphone de ce genre.</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>Je maintiens cette touche&#xa0;:</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Que faire, pas à pas</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>Ce que nous &amp;voyons&#xa0;:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Ce que nous voyons</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Ce qui est venu et parti sur les ports de cet ordinateur, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>Dessin d’un téléphone avec son câble&#xa0;; aucune touche n’est maintenue.</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>Dessin d’un téléphone avec son câble&#xa0;; marqué&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>Quel téléphone est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>Avec un firmware chargé, c’est déjà rempli&#xa0;; sinon c’est inscrit sur la puce ou dans la fiche du téléphone.</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>&amp;Fabricant de la puce&#xa0;:</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>Fabricant de la puce</translation>
    </message>
    <message>
        <source>C&amp;hip:</source>
        <translation>&amp;Puce&#xa0;:</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Nothing is sent to the phone by this guide: it only watches the ports.</source>
        <translation>Cet assistant n’envoie rien au téléphone&#xa0;: il regarde seulement les ports.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Choisissez une commande, puis appuyez sur sa nouvelle touche.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Appuyez sur la nouvelle touche de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>Échap ferme seulement ce qui est ouvert&#xa0;: elle ne lance ni n’arrête jamais une tâche.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>%1 seule sert à écrire et à se déplacer. Maintenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>Alt avec une lettre mène aux menus et aux champs. Maintenez aussi Ctrl.</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>Ctrl avec un chiffre mène aux parties de la fenêtre.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà cette touche.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Si vous continuez, elle lui est retirée.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>Chaque commande avec ses touches. Un changement vaut aussitôt et reste.</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>Ch&amp;ercher&#xa0;:</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>Commande, touche ou menu</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Chercher dans les commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>Entrée donne une autre touche à la commande</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Nouvelle &amp;touche&#xa0;:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>Appuyez sur la combinaison&#xa0;; Tab passe à la suite</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>&amp;Utiliser cette touche</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>La commande a cette touche et aucune autre</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>&amp;Ajouter cette touche</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>La commande a cette touche en plus des autres</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>Aucu&amp;ne touche</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>Retire toutes les touches de la commande</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>Rend à la commande ses touches du début</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>Rend à toutes les commandes leurs touches du début</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysWizard</name>
    <message>
        <source>Which Key Do I Hold?</source>
        <translation>Quelle touche maintenir&#xa0;?</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Langue de la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>Change aussitôt. Le log reste en anglais, pour que chacun puisse aider.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>flashwright::LenderPage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Choisir le firmware</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>Tous les firmwares (*.pac *scatter*.txt *.xml *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Ce firmware n’est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ Les loaders de %1 %2 sont utilisés&#xa0;; rien d’autre.</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>Sans lui, les loaders que ce programme connaît déjà sont essayés.</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>Loaders de ce modèle</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>Pour parler à un téléphone il faut ses loaders&#xa0;; tout firmware d’origine du même modèle les a.</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>Fir&amp;mware qui les prête&#xa0;:</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>Chemin du firmware qui prête ses loaders</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Tapez un chemin puis Entrée, ou choisissez un fichier</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Choisir un f&amp;ichier…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>Fichier d’authentification (*.auth);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>Fichier certificat (*.cert);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>Fichier bin (*.bin);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>Download-A&amp;gent&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>Fichier d’authent&amp;ification&#xa0;:</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>Fichier de &amp;certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>Pre&amp;loader de la carte&#xa0;:</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>Du firmware ou du dossier des loaders</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>Seulement pour les téléphones sécurisés</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>Du firmware</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>Fichiers de loader</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>Remplissez seulement ce qui accompagnait le firmware&#xa0;; la plupart des téléphones n’ont besoin de rien ici.</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>Les champs vides sont pris dans le firmware, ou dans le dossier des loaders connus.</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>&amp;Level:</source>
        <translation>Ni&amp;veau&#xa0;:</translation>
    </message>
    <message>
        <source>Least important lines to show</source>
        <translation>Lignes les moins importantes à afficher</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>Reche&amp;rcher&#xa0;:</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le log</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texte à chercher</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Su&amp;ivre</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Garde la ligne la plus récente visible</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Copie les lignes choisies, ou toutes</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>Affiche les journaux de toutes les sessions</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>Ce qui s’est passé, la ligne la plus récente en dernier</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>Entrée mène au résultat suivant, Maj+Entrée au précédent</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>Résultat précédent (Maj+Entrée dans le champ de recherche)</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>Résultat suivant (Entrée dans le champ de recherche)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>Flashwright ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>L’enregistrement n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>Cette tâche ne peut pas être reprise</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>L’entraînement n’est pas possible</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>Les ports de cet ordinateur sont inutilisables</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>Charger un paquet</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>%1 pour chaque téléphone branché (F9)</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>Entraînement&#xa0;: aucun vrai téléphone n’est touché</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>Prêt pour des téléphones sur les ports de cet ordinateur</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (entraînement)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>&amp;Charger un paquet…</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>Choisir le fichier de firmware du téléphone (%1)</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>Charger un dossier e&amp;xtrait…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>Arrête au prochain point sûr (F10)</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>Arrêter le téléphone &amp;choisi</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>Afficher le ré&amp;sultat du téléphone choisi</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>Rechercher &amp;dans le log</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>À &amp;propos de Flashwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Flas&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>À propos de Flashwright</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Restaure le firmware d’origine des téléphones.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>Le %1 dont le flashage a été interrompu à %2&#xa0;% est de nouveau branché.</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>Le flashage d’un %1 a été interrompu à %2&#xa0;%. Il peut reprendre là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>R&amp;eprendre…</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>Brancher un %1 virtuel (%2)</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>Brancher &amp;un autre du même type</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>S’entraîner à une &amp;panne</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>&amp;Quitter l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>Vue &amp;expert</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>Affiche adresses, régions et opérations isolées</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>%1 est écrit à la place de l’image du firmware.</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>Aucune partition de ce firmware ne porte le nom de %1. Déposez-la sur la ligne voulue.</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>&amp;Ouvrir le chemin collé</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>Ouvre le fichier ou dossier dont le chemin a été copié</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>Chercher dans les &amp;partitions</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>Enregistrer une t&amp;race</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>Garde chaque octet entre l’ordinateur et le téléphone des prochaines tâches</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>Comme le b&amp;ureau</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>C&amp;ontraste élevé, clair</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Co&amp;ntraste élevé, sombre</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>La tâche est dans %1. Lancez-la avec&#xa0;: flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>Le fichier de tâche n’est pas utilisable</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>&amp;Manuel de cette page</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>Manuel, &amp;sommaire</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>Ouvrir une &amp;tâche…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>Règle firmware et page comme le dit un fichier de tâche&#xa0;; rien n’est lancé</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>&amp;Exporter la tâche…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>Écrit ce que ferait la page affichée dans un fichier pour la ligne de commande</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>Ouvrir une tâche</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>Tâches (*.%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>Cette page n’a pas de tâche à mettre dans un fichier.</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>Exporter la tâche</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>Tâches (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>La tâche est prête. Rien n’est encore lancé&#xa0;: regardez-la et appuyez sur %1.</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>Verrouillé pour l’opérateur</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>Demandez à la personne qui a le PIN.</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>A&amp;ssistants</translation>
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
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>Travailler avec des téléphones</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>Problèmes et remèdes</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>Numéros d’erreur</translation>
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
            <numerusform>%n page trouvée</numerusform>
            <numerusform>%n pages trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashwright manual</source>
        <extracomment>title of the window: page, then program</extracomment>
        <translation>Manuel de Flashwright</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – manuel de Flashwright</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page d’avant</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>La page d’après</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>Texte aussi grand que partout</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>Enregistre cette page, pour l’imprimer ou la transmettre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Chercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Fermer le manuel</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>Barre d’outils du manuel</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>Re&amp;chercher&#xa0;:</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>Un mot, ou un numéro d’erreur comme 4032</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Pages trouvées</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>Une page du manuel&#xa0;; Tab va de lien en lien</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>Légende de la carte de la flash</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>Relâchez pour choisir ce fichier à écrire. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>Relâchez pour comparer le téléphone à ce fichier.</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>Images (*.img *.bin);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>par région et adresse</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>Le loader n’a trouvé aucun défaut de mémoire. Ses propres mots sont dans le log.</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>%1 comparés&#xa0;: le téléphone contient exactement ce fichier.</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>%1 ont été écrits&#xa0;; %2 ont été relus et sont identiques.</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>Taille du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>Le fichier est trop gros&#xa0;: il prend %1, et %2 a de la place pour %3.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Choisissez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>Choisissez le fichier à comparer.</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>%1 n’est pas un fichier utilisable.</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>Tapez d’abord «&#xa0;%1&#xa0;»&#xa0;: un mauvais fichier ici laisse le téléphone mort.</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>Les loaders des téléphones Unisoc n’ont pas de test de mémoire.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>Tester la mémoire</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>Écrire la mémoire</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Repartition</source>
        <translation>Repartitionner</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>Le loader teste la RAM du téléphone et dit ce qu’il a trouvé&#xa0;; le log le montre mot pour mot. Les loaders MediaTek récents font un test de bascule, les anciens seulement ce qu’ils proposent&#xa0;; ceux d’Unisoc n’ont pas de test. Rien n’est modifié sur le téléphone.</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>Écrit un fichier dans une partition ou à une adresse. Cela modifie le téléphone&#xa0;: ce qui y était est perdu. Vous voyez d’abord le plan, et identité et calibration sont enregistrées avant.</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>Lit un endroit et le compare à un fichier, octet par octet. Rien n’est modifié sur le téléphone.</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>Donne au téléphone la table des partitions du firmware chargé. Cela modifie le téléphone&#xa0;: le contenu des partitions déplacées est perdu. Vous voyez d’abord le plan.</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>Lance le loader et fait redémarrer le téléphone. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>Lance le loader et éteint le téléphone. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>Mémoire et opérations isolées</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>Pour experts. Seuls Écrire la mémoire et Repartitionner modifient le téléphone.</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>&amp;Opération&#xa0;:</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>Test de mémoire</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>Vérifier un endroit avec un fichier</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Redémarrer le téléphone</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Éteindre le téléphone</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ichier&#xa0;:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>Endr&amp;oit&#xa0;:</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>Partition, ou par région et adresse</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>&amp;Autoriser l’écrasement de cette identité ou calibration&#xa0;; une copie est d’abord enregistrée</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>Ceci démarre le télépho&amp;ne&#xa0;; avec un mauvais fichier il est mort. Tapez «&#xa0;%1&#xa0;» pour l’autoriser&#xa0;:</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>Mot qui l’autorise</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>flashwright::PackageCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>⚠ This firmware does not name a chip that is known here. The phone is asked before anything is written.</source>
        <translation>⚠ Ce firmware ne nomme aucune puce connue ici. Le téléphone est interrogé avant toute écriture.</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ L’écriture a été prouvée sur un vrai téléphone avec cette puce (%1).</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ L’écriture a été prouvée sur des enregistrements de vrais téléphones avec cette puce.</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>L’écriture a été essayée sur des téléphones virtuels avec cette puce, pas encore sur un vrai.</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ L’écriture n’a pas encore été essayée avec cette puce. Faites d’abord une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>D&amp;étails</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>Affiche le fichier, son format et sa somme de contrôle</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Calculate</source>
        <translation>&amp;Calculer</translation>
    </message>
    <message>
        <source>Reads the whole file to calculate its SHA-256</source>
        <translation>Lit tout le fichier pour calculer son SHA-256</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>Autre fichier pour %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Images (*.img *.bin *.mbn *.ext4);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>Absente du guide</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>Le fabricant de ce téléphone garde ici quelque chose à lui. N’y touchez pas, sauf si le firmware l’écrit.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>Ce que cette tâche en fait</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>Peut-on la perdre&#xa0;?</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>Si elle est perdue ou fausse</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>Taille et emplacement</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>Remp&amp;lacer le fichier…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>Écrit dans cette partition un fichier de votre choix au lieu de celui du firmware</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>&amp;Retour à la carte</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>Montre de nouveau tout le stockage (Échap)</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>À propos de cette partition</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Adresse de début</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>Pas encore de téléphone. Chaque port reçoit une carte ici dès que vous lancez.</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>Une carte par port, avec son état, son étape et sa progression</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>Toute la tâche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>Toute la tâche de %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>Examiner le téléphone</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>Copié, avec l’identité complète.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>Regarde le téléphone et dit ce qu’il est et comment il va. Rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>Appuyez sur Examiner le téléphone, puis branchez le téléphone éteint comme pour un flashage.

Avec son firmware chargé, le téléphone en dit le plus&#xa0;: stockage, partitions, et si le firmware convient.</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>Ce qu’il di&amp;t</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>Le f&amp;irmware convient-il&#xa0;?</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>Partitio&amp;ns</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>À propos du téléphone</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>Ce que dit le téléphone</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>Le firmware convient-il&#xa0;?</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>Partitions du téléphone</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>Montrer l’id&amp;entité</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>Montre toute l’identité de cet appareil&#xa0;; d’autres peuvent en abuser</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>Met tout ceci dans le presse-papiers, l’identité telle qu’affichée</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonesModel</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>Vue opérateur</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>Quitter la vue opérateur</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>Choisissez un PIN d’au moins %n chiffre. Jusqu’à ce qu’il soit retapé, seuls Lancer et Arrêter marchent.</numerusform>
            <numerusform>Choisissez un PIN d’au moins %n chiffres. Jusqu’à ce qu’il soit retapé, seuls Lancer et Arrêter marchent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>Tapez le PIN pour changer la tâche ou les paramètres.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN encore une fois</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN&#xa0;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>Utilisez au moins %n chiffre.</numerusform>
            <numerusform>Utilisez au moins %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de PIN faux. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de PIN faux. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>Tapez où cela commence, par exemple 0x8000.</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre hexadécimal.</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>Cela doit commencer à un multiple de 0x200 (512 octets).</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>Tapez combien d’octets, par exemple 0x100000 ou 1M.</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>Aucun stockage ne va aussi loin.</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>La longueur doit être un multiple de 0x200 (512 octets).</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>Ré&amp;gion&#xa0;:</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>Adresse de début [HE&amp;X]&#xa0;:</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>Longueu&amp;r[HEX]&#xa0;:</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>Adresse de début [HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>Longueur[HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>Préparation du plan…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>%n zone est écrite, %1 en tout.</numerusform>
            <numerusform>%n zones sont écrites, %1 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>%n zone est effacée.</numerusform>
            <numerusform>%n zones sont effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>Le téléphone reçoit une nouvelle table des partitions si la sienne diffère. %1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>Photos, messages et applis du téléphone sont conservés.</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>Photos, messages et applis du téléphone sont EFFACÉS.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>Par téléphone, d’après les tâches passées avec cette puce</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>Par téléphone, sur un port USB ordinaire</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>%n zone de calibration et d’identité est d’abord copiée sur cet ordinateur, et conservée.</numerusform>
            <numerusform>%n zones de calibration et d’identité sont d’abord copiées sur cet ordinateur, et conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>%n zone de calibration et d’identité est conservée.</numerusform>
            <numerusform>%n zones de calibration et d’identité sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>Ce que fait le lancement à chaque téléphone</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>Copié d’abord sur cet ordinateur (%n)</numerusform>
            <numerusform>Copiés d’abord sur cet ordinateur (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>Effacé (%n)</numerusform>
            <numerusform>Effacés (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>Écrit (%n, %1)</numerusform>
            <numerusform>Écrits (%n, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>Lu sur le téléphone (%n)</numerusform>
            <numerusform>Lus sur le téléphone (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>identité et calibration de ce téléphone</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>Laissé tel quel (%n)</numerusform>
            <numerusform>Laissés tels quels (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>Tout ce que la tâche écrit, efface, lit et conserve</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>&amp;Laisser tranquilles les téléphones des autres ports</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>Noms des ports</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>Donnez à chaque port le nom inscrit sur votre établi. Un port apparaît ici dès qu’un téléphone y a été branché&#xa0;; un nom vide l’oublie.</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>Ports et leurs noms</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>flashwright::PracticePage</name>
    <message>
        <source>Virtual %1 (%2)</source>
        <extracomment>%1 is a chip, %2 the name of a practice phone</extracomment>
        <translation>%1 virtuel (%2)</translation>
    </message>
    <message>
        <source>✓ The practice phone is plugged in and its firmware is checked.</source>
        <translation>✓ Le téléphone d’entraînement est branché et son firmware vérifié.</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>Préparation du téléphone d’entraînement…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>Essayez avec un téléphone d’entraînement</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>Il se comporte comme un vrai, et rien sur cet ordinateur ni sur un vrai téléphone n’est touché.</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>Téléphone d’entraînem&amp;ent&#xa0;:</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>Téléphone d’entraînement</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>La sauvegarde est de nouveau sur le téléphone</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>Remettre ma sauvegarde</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>Vous seul pouvez voir ceci&#xa0;; tout le reste est mesuré.</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>par adresse</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>Adresse de début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>laisser</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>Lire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>Emplacements à lire</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>Appuyez sur Espace pour cocher un emplacement&#xa0;; les emplacements par adresse sont modifiables</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>Ajoute un emplacement, par adresse (Inser)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>Enre&amp;gistrer dans&#xa0;:</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>Le téléphone a été lu. Chaque fichier est maintenant haché et listé&#xa0;; on peut débrancher le téléphone.</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>Relâchez pour enregistrer dans ce dossier. Rien n’est encore lu.</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>Cochez au moins une ligne du tableau.</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>Deux lignes cochées iraient dans le même fichier, %1. Décochez l’une d’elles.</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>Choisissez le dossier où enregistrer.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>Il n’y a pas assez de place dans le dossier. Choisissez-en un autre, ou faites de la place.</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>Au moins %1 seront lus, plus ce que prennent les données du propriétaire&#xa0;; %2 sont libres dans le dossier.</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>Environ %1 seront lus&#xa0;; %2 sont libres dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>%n fichier a été lu et se trouve dans %1.</numerusform>
            <numerusform>%n fichiers ont été lus et se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>La sauvegarde est entière et vérifiée&#xa0;: %n fichier, %1, lu deux fois avec le même résultat. Elle est dans %2, et une seconde copie dans Données conservées.</numerusform>
            <numerusform>La sauvegarde est entière et vérifiée&#xa0;: %n fichiers, %1, lus deux fois avec le même résultat. Elle est dans %2, et une seconde copie dans Données conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>La sauvegarde est entière&#xa0;: %n fichier, %1, avec sa somme de contrôle dans manifest.json, pour pouvoir le prouver avant de la remettre. Elle est dans %2.</numerusform>
            <numerusform>La sauvegarde est entière&#xa0;: %n fichiers, %1, chacun avec sa somme de contrôle dans manifest.json, pour pouvoir le prouver avant de la remettre. Elle est dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>Lecture et sauvegarde</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>Copie le téléphone, ou des parties, sur cet ordinateur. Rien n’est modifié sur le téléphone.</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>Sauvegarder ce qui est &amp;propre à ce téléphone (identité et calibration)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>IMEI, calibration radio, etc., qu’aucun firmware ne rétablit. Petit et rapide. C’est lu deux fois et comparé&#xa0;; une seconde copie va dans Données conservées.</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>&amp;Tout sauvegarder</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>Chaque partition, données du propriétaire comprises, avec une liste de sommes de contrôle. On peut la remettre plus tard. Cela peut durer une heure.</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>&amp;Choisir des partitions</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>Seulement les lignes cochées, un fichier pour chacune.</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>Retire l’endroit par adresse choisi (Suppr)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>Coche toutes les lignes, ou aucune</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>&amp;Nombres&#xa0;:</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadécimal</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>décimal</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>Comment adresses et longueurs sont affichées et tapées</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Rapport d’assistance</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>Voici ce que le rapport contiendra, mot pour mot. Les numéros de série, IMEI et noms sont remplacés&#xa0;; rien n’est envoyé nulle part&#xa0;: vous obtenez un fichier.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>Texte de la partie choisie</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>flashwright::RestoreWizard</name>
    <message>
        <source>Restore Stock Firmware</source>
        <translation>Restaurer le firmware d’origine</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultPage</name>
    <message>
        <source>It worked</source>
        <translation>Cela a marché</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>La tâche est finie, et son enregistrement est dans l’historique.</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Le téléphone ne démarrera pas maintenant&#xa0;; il attend en mode téléchargement, et un flashage complet le récupère.</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>Une partie du travail a été faite&#xa0;; recommencez.</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>Rien n’a été modifié sur le téléphone.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>Faites ce qui est en premier ci-dessous, puis Précédent pour réessayer.</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>Arrêté à&#xa0;: %1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>Le téléphone ne démarrera pas avant un flashage terminé&#xa0;: appuyez sur Précédent et recommencez.</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>Une partie du travail a été faite&#xa0;: appuyez sur Précédent et recommencez.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>La tâche s’est arrêtée à un point sûr, comme vous le vouliez.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>La tâche est finie.</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>Résultat de la dernière tâche</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Arrêt au prochain point sûr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ Ne débranchez pas le téléphone maintenant.</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>Le câble doit rester branché&#xa0;; rien n’est à moitié écrit en ce moment.</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1, %2&#xa0;% du tout</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>Le téléphone est en cours de traitement</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>Laissez le câble branché jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>Toute la tâche&#xa0;:</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>Toute la tâche</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>Tout est effacé sur le téléphone</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>Mise &amp;à jour du firmware</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>Tout for&amp;mater + flasher</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>F&amp;lashage seul</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>Renouvelle tout le système, et sa table des partitions si elle a changé. Calibration et identité sont d’abord enregistrées et conservées. Photos, messages et applis peuvent être effacés.</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>Efface d’abord tout&#xa0;: photos, messages et applis sont perdus pour de bon. Calibration et identité sont enregistrées avant et remises. Vous tapez un mot pour confirmer.</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>Écrit seulement ce qui est coché&#xa0;; tout le reste du téléphone reste tel quel. La table des partitions est conservée.</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>Peut effacer vos données</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Efface tout</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>Garde tout le reste</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>Jusqu’où va le flashage</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>Que faut-il faire&#xa0;?</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>En cas de doute prenez le premier&#xa0;: il change le moins.</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>Flashage s&amp;eul</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>&amp;Mise à jour du firmware</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>&amp;Tout formater + flasher</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>Écrit le système du fabricant&#xa0;; photos et applis peuvent rester si le firmware n’en apporte pas.</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>Efface ce qu’il écrit et prend une nouvelle table des partitions si le firmware en a une&#xa0;; photos et applis peuvent être perdues.</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ Efface d’abord tout, photos et applis comprises. Identité et calibration sont enregistrées et remises.</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>Identité et calibration du téléphone sont toujours copiées d’abord. Pas les photos ni les applis.</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>&amp;Faire d’abord une sauvegarde complète…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>Parties de la fenêtre</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Choisissez avec les touches fléchées</translation>
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
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Choisissez avec les touches fléchées</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>Une tâche est en cours. Appuyez sur Arrêter (F10) avant de changer quelque chose ici.</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>Le firmware est encore en cours de vérification.</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>Chargez d’abord le firmware du téléphone&#xa0;: il apporte le loader qui lui parle.</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>Le firmware a changé sur le disque depuis sa vérification. Rechargez-le.</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>Tout est réglé. %1 commence avec le téléphone branché (F9).</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>&amp;Rétablir le dernier état au démarrage</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>La taille de la fenêtre, ses volets, la page affichée et le dernier firmware reviennent. Une tâche ne se lance jamais d’elle-même.</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>Démarrage et arrêt</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>&amp;Mode station</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>Commence avec chaque téléphone branché, l’un après l’autre, sans question</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>&amp;Noms des ports…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>Remettre les compteurs à &amp;zéro</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>&amp;Vue opérateur</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>Seuls Lancer et Arrêter marchent tant que le PIN n’est pas tapé</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>Un téléphone attend votre réponse</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>Réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::StationOptionsPage</name>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Sons</translation>
    </message>
    <message>
        <source>One sound when a phone passes, another when it fails.</source>
        <translation>Un son quand un téléphone réussit, un autre quand il échoue.</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>&amp;Notifications du bureau</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>Signale la fin d’une tâche quand une autre fenêtre est devant. Le bureau peut les rendre muettes.</translation>
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
            <numerusform>%n réussi</numerusform>
            <numerusform>%n réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêté</numerusform>
            <numerusform>%n arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>Remettre à zéro les compteurs du jour</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>Aujourd’hui&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Written: %1 in %2</source>
        <translation>Écrit&#xa0;: %1 en %2</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>Pas de relecture&#xa0;: la comparaison était désactivée.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n zone non comparée, car le téléphone la modifie de lui-même.</numerusform>
            <numerusform>%n zones non comparées, car le téléphone les modifie de lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>Conservé tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>Les données de l’utilisateur ont été effacées.</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>Les données de l’utilisateur ont été conservées.</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>Flashage réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>Débranchez le téléphone. Il redémarre de lui-même&#xa0;; s’il reste noir, maintenez Marche 10 s. Le premier démarrage prend des minutes.</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>Débranchez le téléphone et maintenez Marche 10 s pour l’allumer. Le premier démarrage prend des minutes.</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>Le téléphone est encore en mode téléchargement. Débranchez-le et maintenez Marche 10 s&#xa0;; le premier démarrage prend des minutes.</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>&amp;Lancer la lecture</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>C’est impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ Le téléphone est seulement lu&#xa0;: rien n’y est modifié.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Les photos, messages et applications du téléphone sont EFFACÉS et ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Les photos, messages et applications du téléphone sont conservés.</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Total&#xa0;: %1, environ %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Total&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>On saura combien il y a à faire quand le téléphone aura répondu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Cette opération est irréversible. Tapez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Mot de confirmation</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Voici ce qui va se passer</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>Rien n’a encore été touché. La tâche commence quand vous appuyez sur le bouton ci-dessous.</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>Dossier des traces</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>Les vieux journaux n’ont pas pu être supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Il n’y avait rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n vieux fichier supprimé, %1 libérés.</numerusform>
            <numerusform>%n vieux fichiers supprimés, %1 libérés.</numerusform>
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
            <numerusform>%n vieux fichier gardé&#xa0;: il appartient à une tâche échouée ou qui peut reprendre.</numerusform>
            <numerusform>%n vieux fichiers gardés&#xa0;: ils appartiennent à des tâches échouées ou qui peuvent reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>Enregistrer une &amp;trace des prochaines tâches</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>Chaque octet entre l’ordinateur et le téléphone va dans un fichier qu’on peut rejouer. Il peut contenir des identités du téléphone.</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>Les traces vont dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>Choisir le dossier des traces</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>Dossier hab&amp;ituel</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>Remettre les traces à côté des journaux</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>Montrer le dossier des traces</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>&amp;Garder journaux et traces&#xa0;:</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>Les plus vieux sont supprimés au démarrage. Ceux de tâches échouées ou qui peuvent reprendre restent toujours, l’historique aussi.</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>Montrer les journaux de toutes les tâches</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Traces</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>Mon téléphone est mort</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>Est-ce le même téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>Une sauvegarde contient l’identité d’un seul téléphone.</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>Le télé&amp;phone d’où vient la sauvegarde</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>On demande au téléphone qui il est avant toute écriture&#xa0;; un autre est refusé.</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>&amp;Un autre téléphone, par exemple avec une carte neuve</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ Deux téléphones ont alors le même IMEI, ce qui est interdit dans beaucoup de pays, et la radio peut mal marcher.</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>Certaines copies sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>Rien n’est encore conservé. Le premier flashage d’un téléphone crée une copie automatiquement.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>Chaque fichier est tel qu’il était quand il a été lu sur le téléphone.</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>Copier ailleurs</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Copié dans %1. Gardez-le sur un autre disque&#xa0;: sans cette copie, une identité perdue ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>Recherche d’anciennes copies…</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>Aucun téléphone n’a plus de %n copie.</numerusform>
            <numerusform>Aucun téléphone n’a plus de %n copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>Supprimer les anciennes copies&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>Supprimer %n ancienne copie&#xa0;?</numerusform>
            <numerusform>Supprimer %n anciennes copies&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>La copie la plus récente de chaque téléphone est gardée.</numerusform>
            <numerusform>Les %n copies les plus récentes de chaque téléphone sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>&amp;Zones de la copie choisie&#xa0;:</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation>Zones de la copie choisie</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>Écrit ces zones sur le téléphone où elles ont été lues&#xa0;; le plan vous est d’abord montré</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Vér&amp;ifier</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>&amp;Copier ailleurs…</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>Crée une archive pour un autre disque</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>S&amp;upprimer les anciennes…</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>Supprime les anciennes copies&#xa0;; la plus récente de chaque téléphone reste toujours</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>Actua&amp;liser</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>Relit la liste</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Copies&#xa0;: %1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>sauvegarde à la main</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ entière</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ endommagée</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>Avant toute écriture, identité et calibration d’un téléphone (IMEI, calibration radio) sont lues deux fois, comparées et conservées ici. Rien ici ne modifie un téléphone, sauf Remettre, qui montre d’abord son plan.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>Rien n’est encore conservé.

Identité et calibration appartiennent à un seul téléphone&#xa0;: aucun firmware ne les rétablit. Le premier flashage d’un téléphone fait une copie de lui-même&#xa0;; vous pouvez aussi en faire une maintenant, sans modifier le téléphone.</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>Sauve&amp;garder un téléphone…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>Ouvre la page qui lit un téléphone</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>Téléphone et date</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>Une ligne par téléphone, ses copies dessous&#xa0;; Entrée les vérifie</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>&amp;Remettre…</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>Compare chaque fichier avec le hash du jour de sa lecture&#xa0;; d’un téléphone, toutes ses copies</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a date, %2 a phone, %3 a size</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>flashwright::WelcomeSection</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>Chaque assistant vous guide pas à pas et montre ce qu’il va faire avant de le faire. Échap le quitte.</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>&amp;Je sais ce que je veux</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>Va droit à la page où l’on charge un firmware et flashe des téléphones.</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>Afficher ce&amp;tte page au démarrage</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>Maintenez la touche, puis branchez le câble</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>Dites ci-dessous quelle touche vous maintenez. Quand un téléphone vient, la touche est retenue.</translation>
    </message>
</context>
</TS>
