<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>Leia a pergunta e responda; o celular espera.</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>Parando depois desta etapa. Deixe o cabo conectado até lá.</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1 Não desconecte o celular.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Não desconecte o celular.</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>Mantenha a tecla pressionada até a barra se mover e deixe o cabo conectado.</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>Deixe o cabo conectado: o celular se reconecta sozinho.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Deixe o cabo conectado.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>Trabalhando em %n celular. %1: %2</numerusform>
            <numerusform>Trabalhando em %n celulares. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>Desconecte este celular; conecte o próximo ou clique em Parar.</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>Desconecte o celular.</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Parado: %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>O celular não liga por enquanto. Clique em %1 e deixe terminar.</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>Clique em %1 para recomeçar.</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>O celular de treino se conecta sozinho.</translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>Agora conecte o celular</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>Carregue o firmware do seu celular</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>Clique em Carregar pacote ou arraste um arquivo .pac ou scatter para esta janela.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>Comparando as somas de verificação. %1 fica disponível assim que estiverem corretas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>Pronto: clique em %1</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>Isto é um treino: há um celular virtual conectado e nada real é alterado.</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>Inicie primeiro e só conecte o celular quando for pedido.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>Não é possível usar %1</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>Desligue o celular, segure a tecla de boot (geralmente Volume −) e conecte o cabo.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>Desligue o celular, segure %1 e conecte o cabo.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Falta uma coisa</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>%1 mudou: carregue de novo</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>O que foi verificado não é o que está no disco agora. Nada é iniciado com isso.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>O trabalho foi feito até o fim.</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>O trabalho foi interrompido antes do fim.</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>O trabalho falhou.</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>O que foi gravado não foi comparado com o celular.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>%n área, %1, relida do celular e idêntica.</numerusform>
            <numerusform>%n áreas, %1, relidas do celular e idênticas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n área não pôde ser comparada, porque o próprio celular a altera.</numerusform>
            <numerusform>%n áreas não puderam ser comparadas, porque o próprio celular as altera.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>mantida: relida depois do trabalho e idêntica</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>renovada; valores próprios do celular mantidos, com comprovação</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>alterada, conforme combinado</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparada</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>não existe neste celular</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identificação e calibração</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>SHA-256 do que foi enviado</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>Loader %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>Certificado de gravação</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>Feito a partir do registro do trabalho guardado pelo programa; número %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>Guardado no cofre: %1</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>backup exige -o DIR e não aceita nomes.</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>Use --identity ou --full, não os dois.</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>Lê o celular para uma pasta a partir da qual ele pode ser restaurado.</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>Coloca os arquivos aqui.</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>Só a calibração e a identificação do celular; também ficam guardadas no cofre.</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>Também os dados do dono e outras partições grandes.</translation>
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
        <translation>completion exige um destes: bash, zsh, fish, powershell.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Imprime o script de autocompletar de um shell.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>Digite &quot;sim&quot; para continuar:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>Isto não pode ser desfeito. Digite &quot;%1&quot; para continuar:</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>fora do modo download</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Nenhum celular em modo download está conectado.</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>devices não aceita argumentos.</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>Lista os celulares conectados e o que está em execução neles.</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>Continua e informa quem entra e sai, até Ctrl+C ou o fim de --wait.</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>Algo falhou, mas as linhas que provariam o motivo não estão neste log.</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>Nada neste log aponta para uma causa conhecida.</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>As linhas que comprovam:</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>O que há:</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>O que aconteceu: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por quê: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>Um log de %1.</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>diagnose exige um LOGFILE, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>Lê o log de outra ferramenta de gravação e diz o que deu errado, com as linhas que comprovam.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>Nada a alterar para %1.</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>Não há nada que este programa possa corrigir.</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>--fix ou --undo, não os dois.</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>doctor só aceita ids de correções com --fix ou --undo.</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>Não existe a correção &quot;%1&quot;; existem: %2.</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>Examina este computador: permissões, drivers, USB, disco, suspensão, hora; corrige o que pode ser corrigido.</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>Aplica as correções indicadas, ou todas as recomendadas; mostra cada alteração e pergunta.</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>Desfaz as correções indicadas, ou todas as que foram aplicadas.</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>Imprime as regras de dispositivo para Linux e não faz mais nada.</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>Algo aqui vai impedir os trabalhos.</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>Este computador pode gravar celulares; algo poderia ser melhor.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>Este computador está pronto.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Faça: %1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>Alterado por este programa em %1: %2 Desfazer: %3</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>--address e --length andam juntos e são números.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>&quot;%1&quot; não é uma região de armazenamento, como user, boot1 ou lu0.</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>erase exige um destes: nomes de partições, um endereço, --all, --except-boot.</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>Permite estas partições com dados de calibração ou identificação; uma cópia é salva antes.</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>Apaga tudo, inclusive calibração e identificação.</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>Apaga tudo, menos o que inicia o celular.</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>Apaga a partir deste endereço.</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>Quantos bytes a partir de --address.</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>Região do armazenamento em que --address é contado (user, boot1, lu0, …).</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>Não restaura a calibração e a identificação depois.</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>Apaga partições do celular.</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Em outros lugares: %1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>explain exige um número, um nome ou algumas palavras de um erro.</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>Nada se sabe sobre &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>O que significa um número, nome ou texto de erro, por que acontece e o que fazer.</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>extract exige um firmware e uma pasta.</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>Extrai as imagens de um firmware para uma pasta.</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>Não confere antes as somas de verificação.</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>--watch-boot exige segundos de 1 a %1.</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>Reinicia o celular no fim.</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>Desliga o celular no fim.</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>Deixa o celular no loader no fim, mesmo onde nenhum trabalho posterior possa usá-lo.</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>Depois de reiniciar, observa por SECONDS segundos se o celular liga.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>Use --scene ou -c, não os dois.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>Não existe o cenário &quot;%1&quot;; existem download, upgrade e format-all.</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>--set exige NAME=FILE, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>flash exige um FIRMWARE.</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>Tipo de gravação: download (só o que está marcado), upgrade (novo layout; suas áreas são salvas e restauradas) ou format-all (tudo é apagado antes).</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>Com format-all: não restaura a calibração e a identificação.</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>Continua mesmo que o firmware seja de outra placa.</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>Grava as imagens NV como vêm no firmware: a identificação e a calibração do celular que estão nelas se perdem. Sem esta opção, são mantidas.</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>Grava estas imagens ou partições e mais nada; aceita também dados de calibração.</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>Deixa estas de fora.</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>Grava este arquivo no lugar da imagem do próprio firmware.</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>Permite uma nova tabela de partições onde ela for diferente.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>Retoma um trabalho interrompido: o mais recente, ou o de um diário, aparelho ou porta indicado no lugar de FIRMWARE.</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>Com --resume: é o mesmo celular, embora nada nele possa provar isso.</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>Grava um firmware em um celular.</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>O Flashwright restaura o firmware original de celulares.</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Uso: flashwright-cli [OPÇÕES] COMANDO [ARGUMENTOS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>Explica um comando.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Opções de todos os comandos:</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Mostra a ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de saída:</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 concluído, 1 falha, 2 uso incorreto, 3 sem celular ou sem resposta, 4 permissões ou driver,
  5 firmware com defeito, 6 firmware não serve para o celular, 7 falta a autorização do fabricante,
  8 conexão perdida, 9 dados gravados diferem, 10 recusado, 11 interrompido, 12 alguns de vários falharam</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>Uso: flashwright-cli [OPÇÕES] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Opções deste comando:</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>history certificate exige o número de um trabalho e -o FILE, terminado em .html ou .pdf.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>O certificado está em %1.</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>--result é um destes: passed, failed, cancelled; não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--since exige uma data como 2026-03-31, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--limit exige um número a partir de 1, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>Nenhum trabalho corresponde.</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>history show exige o número de um trabalho.</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>Trabalhos feitos neste computador, do mais novo ao mais antigo; --port indica a porta física.</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>Só celulares com chip deste nome.</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>Só firmware com este nome.</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>Só trabalhos que terminaram assim: passed, failed ou cancelled.</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>Só falhas com esta causa.</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>Só trabalhos a partir desta data.</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>Número máximo de trabalhos (50).</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>Grava o certificado aqui; o nome termina em .html ou .pdf.</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>Identifica o celular por completo no certificado, em vez de mascarar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>Comparado com o celular</translation>
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
        <translation>concluído</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>inalterada, comprovado por nova leitura</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>renovada com os valores próprios do aparelho, comprovado por nova leitura</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>alterada, como dizia o plano</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparada</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>não existe neste celular</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
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
        <translation>Terminou em</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>Cópias da identificação e da calibração</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 não aceita argumentos.</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>Conecta e mostra o que o celular informa sobre si.</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>inspect exige um FILE ou DIR.</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>Mostra o que é este firmware: imagens, partições e riscos; dispensa o celular.</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>Não lê o arquivo inteiro para conferir as somas de verificação.</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>Mostra também o SHA-256 de cada imagem.</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>O índice do histórico estava danificado. Foi refeito a partir de records.jsonl; o arquivo danificado é %1.</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>Algumas linhas de %1 estão danificadas e foram ignoradas; todas as outras estão lá.</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 é de uma versão mais nova do Flashwright e fica como está.</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>A captura não está completa: %1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>Não foi possível guardar o registro deste trabalho: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>Concluído: %1 gravados em %2.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Concluído em %1.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>Comparada com o celular: %n área, %1, idêntica.</numerusform>
            <numerusform>Comparadas com o celular: %n áreas, %1, todas idênticas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>Das imagens muito grandes (%1), só amostras foram comparadas; --verify full compara cada byte.</translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>Não comparada, porque o próprio celular a altera: %n área.</numerusform>
            <numerusform>Não comparadas, porque o próprio celular as altera: %n áreas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>sim, pelo fabricante</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>O loader deste celular não consegue listar as partições.</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Um celular está sendo gravado.</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>Parando em um ponto seguro. Pressione Ctrl+C de novo para interromper já.</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>Interrompendo.</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>Teclas a tentar, nesta ordem: %1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>O que se vê e o que significa:</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>keys aceita um chip, ou nada.</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>Nenhum chip se chama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>Como pôr um celular em modo download: quais teclas, em que ordem, o que se vê.</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>Não é um loader: %1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>Nenhum loader em %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>loader exige um destes: list, add FILE, why CHIP.</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>Loaders guardados para trabalhos sem loader: mostra, adiciona e diz qual seria usado e por quê.</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>Manda o loader do celular testar a RAM do celular; nada é gravado.</translation>
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
        <translation>Um celular não funciona com esta imagem: %1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1: do celular</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1: o celular não tem</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>nv exige &quot;show FILE&quot; ou &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>Examina uma imagem NV ou põe os valores próprios de um celular na de um firmware.</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>Com show: imprime também o conteúdo, inclusive dados de identificação.</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>Com merge: mantém estes, por nome ou número, em vez do que diz o firmware. A identificação é sempre mantida.</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>Com merge: a imagem NV a usar de um firmware que tem várias.</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>Com merge: grava o resultado aqui.</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>-t é with, without ou auto, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corretas</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>nenhuma no arquivo</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>ERRADAS: o arquivo está danificado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não conferidas</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>Partições (%1):</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>tudo o que resta</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somas de verificação</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>Imagens (%1):</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>Conecta e lista as partições do celular.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Em detalhe: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Em: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHOU</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Relatório: %1</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>Depois de reiniciar: %1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>O celular não liga enquanto o trabalho não terminar: o que o inicia está incompleto. Ele espera em modo download; continue o trabalho, ou grave de novo, para recuperá-lo.</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Algumas imagens foram gravadas e outras não: o que inicia o celular está inteiro, portanto ele pode ligar, mas grave de novo antes de usá-lo.</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Nada foi gravado, mas o trabalho já tinha começado a apagar: o que inicia o celular está inteiro, portanto ele pode ligar, mas grave de novo antes de usá-lo.</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>Nada foi gravado: o celular liga como antes.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>Plano %1: %n etapa, %2 a transferir</numerusform>
            <numerusform>Plano %1: %n etapas, %2 a transferir</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  Deixado de fora: %1 (%2)</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>Dados do usuário no celular: apagados.</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>Dados do usuário no celular: mantidos.</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>Esperando um celular. Ctrl+C interrompe.</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>Celular em %1.</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1, executando %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>O celular: %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Falhou em %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>%1 de %2 concluídos: %3</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>O celular não responde. Desconecte-o, segure as teclas e conecte-o de novo.</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>Desliga o celular.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>%1 não tem a opção &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>%1 não tem a opção &quot;%2&quot;; você quis dizer --%3?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Não existe o comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Diga o que fazer: falta um comando.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Não existe o comando &quot;%1&quot;; você quis dizer &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>read exige nomes de partições e -o DIR.</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>Lê partições do celular para arquivos.</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>Reinicia o celular.</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>%1 exige um firmware.</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>Aplica ao celular a tabela de partições de um firmware.</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>O relatório está em %1. Nada nele identifica o celular nem você; confira antes de enviar: --preview mostra cada palavra.</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>report exige um diário, ou --last para o trabalho mais recente.</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>Reúne em um só arquivo, para compartilhar, o que ajuda a entender um trabalho; a identificação é mascarada.</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>Do trabalho mais recente.</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>Grava o arquivo aqui (flashwright-report.zip).</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>Só mostra o que ele conteria, palavra por palavra.</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>restore exige a pasta de um backup, uma cópia do cofre, ou --latest.</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>Restaura neste celular um backup dele, inclusive calibração e identificação.</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>Grava estas partições e mais nada.</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>Usa a cópia mais recente do cofre.</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>A cópia pode ser de outro celular: dois celulares ficam então com o mesmo IMEI e com a calibração de outro rádio. Pede a palavra &quot;other-unit&quot;.</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>Não relê nem compara.</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>um momento anterior</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>O trabalho de %1 ainda não tinha alterado nada, por isso começa do zero.</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>Retomando o trabalho de %1: %2 de %3 etapas estão prontas e serão conferidas, restam %4 a gravar.</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>flash --resume aceita um diário, aparelho ou porta, ou nada para o trabalho mais recente.</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>Para continuar de onde parou, conecte o celular de novo e execute: %1</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>--fdl exige FILE@ADDRESS, e &quot;%1&quot; não é um endereço.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>--wait exige um número de segundos ou &quot;forever&quot;, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>--baud exige um número, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--raw-mode é &quot;on&quot; ou &quot;off&quot;, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>--block-size exige um tamanho, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 é um destes: %2; não &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>--fdl não combina com nenhum outro tipo de loader.</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>Usa esta porta serial ou pseudoterminal.</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>Usa só o celular nesta porta USB física, como 1-2.3.</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>Protocolo para uma porta que não diz o que é.</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>Espera um celular por tantos segundos (120), ou &quot;forever&quot;.</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>Usa este loader, neste endereço; uma vez por loader, na ordem.</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>Usa este arquivo de loader (Download Agent); pode conter loaders de muitos chips.</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>Usa os ajustes da RAM do celular que estão neste preloader.</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>Fornece ao celular este arquivo de autenticação do fabricante.</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>Fornece ao celular este certificado do fabricante.</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>Procura loaders também nesta pasta.</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>Usa os loaders e os nomes deste firmware.</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>Mostra o que seria feito; não grava nada.</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>Responde sim às perguntas comuns.</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>Responde à pergunta mais grave; a palavra é mostrada por --dry-run.</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>Continua mesmo onde a identificação e a calibração não podem ser salvas antes (pede uma palavra).</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Imprime o resultado como um objeto JSON.</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>Imprime um objeto JSON por evento durante o trabalho.</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>Linhas simples, mesmo em um terminal.</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>Sem cores (igual à variável NO_COLOR).</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>Sem progresso, só resultados e erros.</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>Mais detalhes; duas vezes: também o que o celular imprime.</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>Grava o diário também neste arquivo.</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>Registra cada byte da conexão neste arquivo; &quot;sim replay&quot; o reproduz.</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>Idioma de todos os textos, como &quot;de&quot;.</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>Usa um celular virtual em vez de um real.</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>Velocidade de uma linha serial depois que o loader está em execução.</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>Transferências rápidas onde o celular as oferece: on ou off.</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>Maior bloco a enviar, como 16K.</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>Se o celular está com a bateria: auto, with ou without.</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>Maior velocidade USB a pedir ao loader: high ou full.</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>sim start exige um celular: consulte &quot;flashwright-cli sim list&quot;.</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>sim firmware exige um celular e um arquivo a gravar.</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>sim exige um destes: start, list, firmware, replay.</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>Celulares virtuais para treinar e testar, em um pseudoterminal.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>Qual dos celulares virtuais do fabricante.</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>O que dá errado, como arquivo JSON.</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>Cria aqui um link simbólico para a porta.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>No fim, grava aqui em arquivos o armazenamento do celular.</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>A identificação foi retirada desta captura, por isso um trabalho com ela pode não ir longe.</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>sim replay exige uma captura.</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (restaurada)</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1 (renovada com os valores próprios deste celular)</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>Identificação e calibração: nada se sabe delas antes de ler o celular.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>Identificação e calibração, salvas antes e comparadas depois: %1.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>Identificação e calibração, salvas antes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>Leva cerca de %n minuto com um cabo bom.</numerusform>
            <numerusform>Leva cerca de %n minutos com um cabo bom.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>O celular consegue ligar em qualquer momento do trabalho.</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>Ponto sem volta: etapa %1 (%2). Até lá, parar deixa o celular como está.</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>O celular volta a ligar depois da etapa %1 (%2).</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>Depois deste plano, o celular não liga sozinho.</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>symptom aceita respostas como --answer NAME=WORD; sem nenhuma, lista as opções.</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>Diga o que faz um celular que foi gravado e não liga direito e receba a causa.</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>O que se vê, como screen=logo; pode ser usado várias vezes.</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>&quot;%1&quot; não é um número como 4096, 0x1000 ou 4K.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; não é NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH nem REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>Um endereço exige um tamanho: %1:LENGTH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>&quot;%1&quot; não é NAME=FILE, ADDRESS=FILE nem REGION:ADDRESS=FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; não é NAME, ADDRESS:LENGTH nem REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>Não é possível ler uma entrada: %1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>O cofre está vazio.</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1: íntegra</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1: danificada. %2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>--keep exige um número a partir de 1.</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>Nada a remover.</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>vault exige um destes: list, show ID, export ID FILE, verify [ID], prune.</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>Cópias da identificação e da calibração de celulares guardadas neste computador.</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>Com prune: quantas cópias manter de cada celular (3).</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salva</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>nada estava armazenado ali</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Feita: %1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>Celular: %1 (%2)</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>O celular não informou identificação.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Aparelho: %1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>Armazenamento: %1, %2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>Salva antes deste firmware: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Pasta: %1</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>Compara o celular com um firmware ou com arquivos lidos; nada é gravado.</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>Compara estas imagens ou partições e mais nada.</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>Quanto é relido: full, sampled ou off; também como --verify WORD. O normal é tudo, e amostras das imagens acima de 2 GiB.</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>Relê e compara (o normal).</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>--verify aceita full, sampled e off, não %1.</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>write exige NAME=FILE.</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>Grava arquivos em partições do celular.</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1: tudo certo (%2).</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>O trabalho é para várias estações; indique qual com --station NAME.</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>O trabalho não tem a estação &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>job exige um destes: run FILE, lint FILE, schema.</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>Executa ou verifica um arquivo de trabalho, como o que a janela exporta, ou mostra o que pode constar nele.</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>Com run: a estação do arquivo de trabalho cuja porta deve ser usada.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>Antes de gravar qualquer coisa</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>O plano, etapa por etapa</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>O que é gravado, apagado e mantido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>O que pode custar</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>Nada no celular é alterado</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>O software do sistema é substituído</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>Fotos, apps e configurações do celular são apagados</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>O que inicia o celular é substituído: não o desconecte durante a gravação</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>A tabela de partições é substituída</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>Dados de calibração ou identificação deste celular são alterados</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>Tudo no celular é apagado, inclusive calibração e identificação</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>A gravação falhou</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Passos na ordem em que devem ser tentados</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>Abre os fatos que comprovam a causa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>O que foi visto e por quem</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Do this now:</source>
        <translation>Faça isto agora:</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>Sua &amp;resposta deixa a causa mais clara:</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>O que só você pode ver; a causa é procurada de novo com isso</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>Se isso &amp;não ajudar:</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>O que mais fazer</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>O que vi&amp;mos</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>Regras de dispositivo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>Serviço de modem</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Porta em uso</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>Driver na porta</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>Conexão USB</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>Economia de energia USB</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>Memória USB</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco livre</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>Você pode abrir celulares de todos os {ids} ids conhecidos.</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>Você está trabalhando como root, que pode abrir tudo. É melhor instalar as regras de dispositivo e usar a sua própria conta.</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>Regras de outro programa abrem os celulares a todos os usuários deste computador.</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>Nenhuma regra de dispositivo permite que você abra um celular. Instale as regras deste programa.</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>As regras de dispositivo deixam de fora {closed} de {ids} ids: {closed_ids}.</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>Um arquivo de regras marca celulares para você, mas o número dele é maior que 73, e a partir daí a marca já não é lida.</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>{file} é da versão {version}; este programa traz a {wanted_version}.</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>As regras de dispositivo existem, mas nada neste sistema entrega os dispositivos a quem está no computador. Acrescente MODE=&quot;0666&quot; a uma regra sua ou use um sistema com logind.</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>As regras de dispositivo existem, mas o celular foi conectado antes delas, ou você está em outro computador: desconecte o celular e conecte-o de novo.</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>Este sistema não tem regras de dispositivo que possam ser examinadas.</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>O root não precisa de grupos.</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>Você está no grupo {group}, das portas seriais.</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>Celulares não exigem grupo. Um adaptador serial comum exigiria que você estivesse em {group}.</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>Você foi adicionado a {group}; passa a valer depois de sair da sessão e entrar de novo.</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>Você não está no grupo {group}, a que pertencem as portas seriais.</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>Este sistema não tem um grupo de portas seriais conhecido aqui.</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>Nenhum serviço de modem está em execução.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>O ModemManager está em execução e não mexe em celulares em modo download.</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>O ModemManager está em execução e pode falar com um celular antes deste programa ({probed} ids).</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>Nenhum outro programa que ocupa portas seriais está em execução.</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>O programa {process} está em execução e pode tomar adaptadores seriais para os dispositivos dele. Pare-o enquanto usar um.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Nenhum celular em modo download está conectado.</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>Nenhum outro programa está com o celular {id} aberto.</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>O programa {process} (processo {process_number}) está com {node} aberto. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>Nenhum driver ocupa o celular {id}.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>O driver {driver} ocupa o celular {id}; ele é retirado para um trabalho e depois devolvido.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>O driver {driver} ocupa o celular {id}, e você não pode retirá-lo antes que as regras de dispositivo sejam instaladas.</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>Nenhum USB é visível daqui.</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>{buses} barramentos USB com {devices} dispositivos; nenhum celular em modo download.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>O celular {id} opera a {megabits} Mb/s atrás de {hubs} hubs.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>O celular {id} opera a apenas {megabits} Mb/s. Na boot ROM isso é comum; um loader que fica assim é lento: tente outro cabo e uma porta do próprio computador.</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>O celular {id} está atrás de {hubs} hubs. Para trabalhos longos, use uma porta do próprio computador.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>O celular {id} opera a apenas {megabits} Mb/s e está atrás de {hubs} hubs. Use uma porta do próprio computador e outro cabo.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>Nenhum celular em modo download está conectado; dispositivos ociosos podem ser suspensos após {autosuspend_s} s, a menos que uma regra diga o contrário.</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>A porta do celular {id} fica ativa.</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>O sistema pode suspender a porta do celular {id} durante uma pausa.</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>Não é possível saber se as portas podem ser suspensas.</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>{limit_mib} MiB para transferências USB bastam para os celulares presentes.</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>As transferências USB podem usar qualquer quantidade de memória.</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>As transferências USB podem usar {limit_mib} MiB; {phones} celulares ao mesmo tempo precisam de {wanted_mib} MiB.</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>Não é possível saber a memória para transferências USB.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>{free_bytes} livres em {folder}.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>{free_bytes} livres em {folder}: o bastante para cópias de um celular, mas não para firmware grande.</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>Só {free_bytes} livres em {folder}: as cópias de um celular podem não caber. Libere espaço ali.</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>Não é possível saber o espaço livre em disco.</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>Este sistema roda no próprio computador.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>Esta é uma máquina virtual ({machine}). Os celulares mudam de id USB durante um trabalho: repasse todos os ids de loader, não um só dispositivo, ou trabalhe no próprio computador.</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>Este é um contêiner ({container}). Ele precisa receber /dev/bus/usb e as novas portas seriais.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>O computador é mantido ativo durante um trabalho; se ficasse ocioso, faria: {idle_action}.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>O computador é mantido ativo durante um trabalho.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>Nada aqui consegue manter o computador ativo durante um trabalho. Desative a suspensão antes de um trabalho longo.</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>Não é possível saber se o computador pode ser mantido ativo.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>O relógio está certo.</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>Nada mantém o relógio certo: os horários em relatórios e certificados podem estar errados. Ative a sincronização de hora.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>A data deste computador está errada. Acerte-a: os relatórios a trazem.</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>Não é possível ler o relógio.</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>Instala as regras de dispositivo: você pode abrir celulares e o serviço de modem não mexe neles.</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>Manda o serviço de modem não mexer nestes celulares. Ele continua em execução.</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>Adiciona você ao grupo das portas seriais.</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>Retira o driver da porta do celular.</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>Mantém ativa a porta USB do celular.</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>Carrega o driver de portas seriais USB.</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>Permite mais memória para transferências USB até a próxima inicialização.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>Desconecte o celular e conecte-o de novo para que as regras o reconheçam.</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>Saia da sessão e entre de novo: os grupos são lidos no início da sessão.</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>Vale até o celular ser conectado de novo.</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>Vale até o computador ser reiniciado.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>sugestão</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>carregar</translation>
    </message>
    <message>
        <source>write</source>
        <translation>gravar</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
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
        <translation>Inicia o celular</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>Calibração e identificação</translation>
    </message>
</context>
<context>
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>O que foi indicado</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>Todo o armazenamento</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>Tudo, menos o que inicia o celular</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>Respostas de celulares Unisoc (BSL)</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>Respostas de celulares de teclas Unisoc (PDL)</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>Números do ResearchDownload</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>Respostas da boot ROM MediaTek</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>Números do SP Flash Tool</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>Respostas de loaders MediaTek (XFlash)</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>Números que os programas de gravação mostram</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>Acontece durante: %1.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leia mais</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>O programa oferece isso no botão &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>O que você vê</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>Nome em relatórios e na linha de comando: %1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>O que recusamos, e por quê</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>Como pedir ajuda</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>O trabalho foi interrompido.</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>O celular não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>A conexão com o celular foi perdida.</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>Não é possível abrir a porta do celular.</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>O celular enviou uma resposta sem sentido.</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>Os dados chegaram danificados ou diferem do que foi gravado.</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>O celular recusou um pedido.</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>Este firmware não é deste celular.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>O arquivo de firmware está danificado.</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>Este tipo de arquivo de firmware não é suportado.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>Não há espaço suficiente.</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>Não é possível usar um arquivo ou dispositivo deste computador.</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>O trabalho foi recusado antes de qualquer alteração.</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>O Flashwright cometeu um erro: por favor, avise-nos.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation>Este arquivo não traz soma de verificação, por isso não dá para saber se está danificado.</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>A soma de verificação é {found} em vez de {wanted}: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>Uma soma de verificação está errada: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>O arquivo está cortado: falta o final.</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>O arquivo de imagem {name} de {entry} não existe.</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>Um arquivo de imagem não existe.</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>{entry} indica o arquivo {name}, que fica fora do firmware; ele não é aberto.</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>Um nome de arquivo leva para fora do firmware; ele não é aberto.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>A imagem {entry} é uma imagem sparse com defeito.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Uma imagem sparse está com defeito.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>A imagem {entry} tem {image_bytes}, mas na partição só cabem {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>A imagem {entry} é maior que a partição.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Uma imagem é maior que a partição dela.</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>{entry} está marcado no firmware, mas não tem imagem; fica de fora.</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>Uma entrada está marcada no firmware, mas não tem imagem; fica de fora.</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>{entry} sobrescreveria ajustes que o celular guarda para si; fica de fora.</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>Uma imagem sobrescreveria ajustes que o celular guarda para si; fica de fora.</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>{entry} é do tipo {type}, que ainda não pode ser gravado; fica de fora.</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>Uma imagem é de um tipo que ainda não pode ser gravado; fica de fora.</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>{entry} aparece duas vezes, de novo na linha {line}; a segunda não é marcada.</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>Uma entrada aparece duas vezes; a segunda não é marcada.</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>{entry} está no arquivo, mas não na lista do que gravar; não é tocado.</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>Uma imagem não está na lista do que gravar; não é tocada.</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>Os tamanhos das partições de {name} são contados em setores.</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>Os tamanhos das partições são contados em setores.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} é só um ponteiro para um arquivo grande que nunca foi baixado; obtenha o firmware de novo.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Uma imagem é só um ponteiro para um arquivo grande que nunca foi baixado.</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>A linha {line} não foi entendida e é ignorada.</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>Uma linha não foi entendida e é ignorada.</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>A linha {line} indica o armazenamento desconhecido {value}.</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>É indicado um tipo de armazenamento desconhecido.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>A linha {line} contém {value} onde se espera um número.</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>Há outra coisa onde se espera um número.</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>A linha {line} contém um número sem 0x; ele é lido como decimal.</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>Um número sem 0x é lido como decimal.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>A linha {line} contém {value} onde se espera true ou false.</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>Há outra coisa onde se espera true ou false.</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>{row} tem {key} duas vezes; a linha {line} é a segunda.</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>Uma entrada tem a mesma chave duas vezes.</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>A entrada da linha {line} não tem nome de partição.</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>Uma entrada não tem nome de partição.</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>{row} tem a operação desconhecida {value}.</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>Uma entrada tem uma operação desconhecida.</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>{row} deve ser gravado, mas não indica um arquivo.</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>Uma entrada deve ser gravada, mas não indica um arquivo.</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>{row} não tem endereço.</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>Uma entrada não tem endereço.</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>{row} vem depois de {after}, mas começa antes.</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>As entradas não estão na ordem dos endereços.</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>{row} invade {next}.</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>Duas partições se sobrepõem.</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>{row} é contado a partir do fim do armazenamento, mas também tem endereço.</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>Uma partição é contada a partir do fim do armazenamento, mas também tem endereço.</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>{row} não fica onde dizem as partições que vêm depois.</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>Uma partição não fica onde dizem as que vêm depois dela.</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>{row} está listado em um armazenamento diferente do da sua seção.</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>Uma entrada está listada em um armazenamento diferente do da sua seção.</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>A partição {row} aparece duas vezes.</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>Uma partição aparece duas vezes.</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>O arquivo scatter não indica um chip.</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>O arquivo scatter é da versão {found}, e a mais nova conhecida é {wanted}.</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>O arquivo scatter é de uma versão desconhecida.</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>O arquivo scatter é para {value}, um chip que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>O arquivo scatter é para um chip que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>{entry} tem imagem, mas não tem tipo de imagem; fica desmarcado.</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>Uma entrada tem imagem, mas não tem tipo de imagem; fica desmarcada.</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>{row} na linha {line} é um segundo preloader para o mesmo local.</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>Há um segundo preloader para o mesmo local.</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>{row} não tem tamanho.</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>Uma entrada não tem tamanho.</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>{row} tem {key} {value}, que não é múltiplo de quatro bytes.</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>Um endereço não é múltiplo de quatro bytes.</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>{row} começa em {found} segundo uma chave e em {wanted} segundo a outra; são usados os endereços lineares.</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>Os endereços físicos contradizem os lineares e não são usados.</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>{entry} tem a marca {value}; fica desmarcado, embora o arquivo peça a gravação.</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>Uma área protegida tem imagem; fica desmarcada.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>A imagem de {entry} foi encontrada como {found}.</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>Uma imagem foi encontrada em outra pasta.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>A imagem de {entry} foi encontrada como {found}, com outras maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>Uma imagem foi encontrada com outras maiúsculas e minúsculas no nome.</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>A imagem de {entry} está compactada e é descompactada no caminho.</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>Uma imagem está compactada e é descompactada no caminho.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>A imagem {name} de {entry} está vazia.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Uma imagem está vazia.</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>A imagem compactada {name} de {entry} está danificada.</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>Uma imagem compactada está danificada.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>Não é possível ler a imagem {name} de {entry}.</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>Não é possível ler uma imagem.</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>{entry} tem {found_bytes}, mas eram esperados {wanted_bytes}.</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>Um arquivo tem tamanho diferente do esperado.</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>A linha {line} da lista de somas de verificação não foi entendida.</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>Uma linha da lista de somas de verificação não foi entendida.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} não confere com a lista de somas de verificação.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Um arquivo não confere com a lista de somas de verificação.</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>{entry} falta ou não pode ser usado; os bootloaders são gravados todos juntos ou nenhum.</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>Um bootloader falta ou não pode ser usado; os bootloaders são gravados todos juntos ou nenhum.</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>{name} não é um preloader utilizável.</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>O preloader não é utilizável.</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>O preloader é para {found}; o arquivo scatter, para {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>O preloader é para um chip diferente do arquivo scatter.</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>O preloader é do projeto {found}; o arquivo scatter, do {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>O preloader é de um projeto diferente do arquivo scatter.</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>O preloader é para armazenamento {found}; o arquivo scatter, para {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>O preloader é para um armazenamento diferente do arquivo scatter.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>O preloader não contém ajustes de RAM; com ele não dá para iniciar um celular que está na boot ROM.</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>Os ajustes de RAM do preloader são de um tipo desconhecido; são enviados sem alteração.</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>O firmware não traz loader; usa-se um da pasta de loaders, ou é preciso indicar um.</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>O loader {name} não existe.</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>Um loader indicado pelo firmware não existe.</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>O arquivo de loader {name} é para {found}, não para este firmware.</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>O arquivo de loader não é para este firmware.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>Não é possível usar o arquivo de loader {name}: {detail}.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>Não é possível usar o arquivo de loader {name}.</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>Não é possível usar o arquivo de loader.</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>É usado o loader {name} da pasta de loaders.</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>É usado um loader da pasta de loaders.</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>Os dois loaders em {name} não combinam um com o outro.</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>Os dois loaders em um arquivo não combinam um com o outro.</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>Um loader no arquivo passa do fim do arquivo e fica de fora.</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>Uma assinatura não está no fim do seu loader.</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>{name} não é um arquivo de autenticação.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>O arquivo não é um arquivo de autenticação.</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>Fotos, apps e configurações do celular são apagados.</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>O armazenamento do celular informa que está perto do fim da vida útil.</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>O celular não tem o valor {name}, por isso {entry} mantém o do próprio firmware.</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>O celular não tem esse valor, por isso é usado o do próprio firmware.</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>A cópia foi lida de outro celular: dois celulares teriam o mesmo IMEI e uma calibração medida para outro rádio.</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>O cabo, o hub ou a porta funciona mal, e há muito a gravar: é melhor usar outro cabo ou uma porta do próprio computador.</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>O trabalho continua mesmo onde a identificação e a calibração não podem ser salvas antes; o que se perder ali não volta mais.</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>{name} também é apagado: foi gerado a partir da calibração antiga, e o celular o refaz.</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>A cópia em uso da calibração também é apagada, e o celular a refaz.</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Todo firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>Pacotes (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>Arquivos scatter (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>XML de gravação (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Arquivos compactados (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>Imagens (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>O celular só inicia software assinado pelo fabricante.</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>O celular exige uma autorização antes de aceitar um loader.</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>O celular só aceita loaders assinados pelo fabricante.</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>O celular está aberto: não exige assinatura nem autorização.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>relida, igual a antes</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>renovada, valores próprios do celular mantidos</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>alterada, como dizia o plano</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparada</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>não existe neste celular</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identificação e calibração</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>SHA-256 do que foi gravado</translation>
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
        <translation>Celular</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1, tudo idêntico</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Arquivo de firmware</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Dados guardados</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito com</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Volume Down</source>
        <translation>Volume −</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Volume +</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>as duas teclas de volume</translation>
    </message>
    <message>
        <source>the * key</source>
        <translation>a tecla *</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation>a tecla #</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>a tecla central</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>a tecla de chamada</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>o pino de boot</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>Inicie primeiro o trabalho, para que o programa espere o celular: a primeira janela dura poucos segundos.</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>Desligue o celular e desconecte-o; se ele não reagir, segure a tecla liga/desliga por quinze segundos.</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>Primeiro conecte o celular sem nenhuma tecla: a maioria responde com o preloader.</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>Se isso não bastar, desconecte-o, segure a tecla e só então conecte o cabo.</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>Solte quando o programa mostrar o nome do celular; senão, desconecte-o e tente a próxima tecla da lista.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>0e8d:2000 aparece e o programa mostra o nome do chip.</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>Deu certo: o preloader responde.</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>0e8d:0003 aparece e permanece.</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>Deu certo: a boot ROM responde. Um celular protegido exige então a autorização do fabricante.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>0e8d:2000 aparece por alguns segundos, várias vezes seguidas.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>O celular reinicia sem parar, ou o computador o abre tarde demais: o programa pega a próxima vez.</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>0e8d:2007, ou os ids de um celular ligado.</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>O celular está ligado ou em modo de teste; desligue-o primeiro.</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>Não aparece nada.</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>A bateria está vazia ou o cabo só carrega: carregue por meia hora e depois tente outro cabo.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>Inicie primeiro o trabalho, para que o programa espere o módulo.</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>Corte a alimentação do módulo.</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>Ligue o pino de boot do módulo como indica a folha de dados e então alimente o módulo.</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>Desfaça a ligação quando o programa mostrar o nome do módulo.</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>1782:4d00 permanece e o programa mostra o nome do chip.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>Deu certo.</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>Outros ids aparecem depois de um segundo.</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>O módulo iniciou o próprio firmware: o pino não estava ligado quando a alimentação chegou.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>Inicie primeiro o trabalho, para que o programa espere o celular.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>Tire a bateria por dez segundos; se ela não sair, desconecte o celular.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>Segure a tecla e só então conecte o cabo ou coloque a bateria.</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>Continue segurando até o programa mostrar o nome do celular.</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>Tente as próximas teclas da lista, uma por vez; alguns modelos usam 0 ou 9.</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>A tela fica apagada e o programa mostra o nome do celular.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>1782:4d00 aparece por um instante e depois surge a imagem de carga.</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>A tecla certa é outra, ou foi pressionada tarde demais.</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>Nada aparece sem a bateria.</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>Alguns modelos só se alimentam da bateria: segure a tecla enquanto a coloca.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>Desconecte o celular e desligue-o por completo; se for possível, tire a bateria por dez segundos.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>Segure a tecla e só então conecte o cabo.</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>Continue segurando por dez a quinze segundos, ou até o programa mostrar o nome do celular.</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>Se o celular seguir outro caminho, desconecte-o, espere cinco segundos e tente a próxima tecla da lista.</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>A tela fica preta e o programa mostra o nome do celular.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>1782:4d00 aparece por menos de dois segundos e depois surge a imagem de carga.</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>A tecla não foi segurada, foi segurada tarde demais ou é a errada.</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>Aparece 1782:4d03 ou outro id do mesmo fabricante.</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>O celular iniciou em modo de teste; desligue-o e comece de novo.</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>O celular não está desligado, ou o cabo só carrega: segure a tecla liga/desliga por dez segundos e depois tente outro cabo.</translation>
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
        <translation>Uso: flashwright [PACOTE]
     flashwright --practice [PERFIL]

  PACOTE              firmware a carregar: um arquivo .pac, um arquivo compactado com um .pac ou a pasta extraída
  --practice PERFIL   conecta um celular virtual e carrega o firmware de treino dele
  --new-window        abre uma janela própria, mesmo que já haja uma aberta
  --version           mostra a versão
  --help              mostra este texto
</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation>não selecionado</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>dados de calibração e identificação ficam como estão</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>para outro tipo de armazenamento</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>não tem imagem</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>deixado de fora, como pedido</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>Sem resposta há %1 s. Não mexa no cabo; alguns armazenamentos demoram.</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>Tudo de %1 foi enviado. O celular confere e armazena; isso pode levar um minuto.</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>O loader não conseguiu ativar a RAM do celular. Desconecte o celular, segure a tecla liga/desliga por vinte segundos e conecte-o de novo como antes; será feita mais uma tentativa.</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>%1 é feito de novo (%2).</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>%1 é enviado de novo em blocos de %2 (%3).</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>Continua depois de %1 s.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>O modo download (%1) ficou ativo por %2 s e depois o celular passou para %3: segure a tecla antes de conectar e continue segurando.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>O modo download (%1) ficou ativo por %2 s e sumiu de novo.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>É feito exatamente para este chip e esta versão.</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>É o mais novo entre os que não são mais novos que o chip.</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>É o único loader do arquivo.</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>É para {found}, e o celular tem {wanted}.</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>É para outro chip.</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>É para uma versão mais nova deste chip.</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>Usa um protocolo diferente do que este chip exige.</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Não pode ser lido: {detail}.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>Os dois estágios não combinam um com o outro.</translation>
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
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Save a copy</source>
        <translation>Salvar cópia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>Gravar tabela de partições</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>Restaurar a cópia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Test the memory</source>
        <translation>Testar a RAM</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
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
        <translation>O firmware não diz para qual chip é.</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>O celular não informou o chip.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>Ambos são para %1.</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>O firmware é para %1, o celular tem %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>O firmware não diz para qual tipo de armazenamento é.</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>O celular não informou o tipo de armazenamento.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabela de partições</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>O firmware não traz tabela de partições.</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>O celular não informou a tabela de partições.</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>Ambos têm as mesmas partições.</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>São diferentes, a partir de %1. Atualizar firmware traz a tabela nova.</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>São diferentes. Atualizar firmware traz a tabela nova.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>Não é possível compará-las.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>O firmware não diz para a placa de qual modelo é.</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>O celular não informou a placa.</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>Nenhum firmware carregado para comparar.</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>O firmware carregado, como está, não serve para este celular.</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>O firmware carregado serve, até onde ambos informam.</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>Não dá para saber se o firmware carregado serve.</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>Inicia o celular</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>Identificação do aparelho</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>Calibração do aparelho</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Dados do usuário</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>Notas e área temporária</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabela de partições</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>Registros do celular</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>Reservado pelo fabricante</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>Sim: o celular recria sozinho.</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>Sim: um firmware deste modelo recupera.</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>Não: só um backup deste mesmo celular recupera.</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>Só com o consentimento do dono: nada recupera, a não ser cópias feitas antes.</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>Área do usuário</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>Região de boot %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>Memória selada (RPMB)</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>Região extra %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>Unidade UFS %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>Primeiro bootloader</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>O primeiro programa que o chip executa a partir do armazenamento. Ele inicia a RAM e depois o próximo loader.</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>O celular fica apagado, mas o chip ainda responde pela USB: uma gravação o recupera.</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Bootloader</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>Liga a tela, mostra a imagem de carga e inicia o Android; também mostra o fastboot.</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>O celular não passa de uma tela apagada ou travada até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>Notas do bootloader</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>Alguns valores que o bootloader guarda, como o motivo da última falha ao iniciar.</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>O celular grava tudo de novo sozinho.</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>Monitor seguro</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>Pequeno programa abaixo do Android que alterna entre o lado normal e o lado protegido do chip.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>O celular não inicia até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>Sistema protegido</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>O sistema protegido ao lado do Android, que guarda digitais, chaves e conteúdo pago.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>O celular não inicia até que a partição seja gravada de novo; uma versão que não combina com o bootloader também o impede de iniciar.</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>Configurações do sistema protegido</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>Diz como o sistema protegido divide a memória.</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>Partes do sistema protegido</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>Programas e chaves que o sistema protegido carrega: para conteúdo pago, pagamentos ou o leitor de digitais.</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>Digital, pagamentos ou filmes pagos podem falhar; o Android em si inicia. Se a área contém chaves deste aparelho, só o backup dele as tem.</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>Kernel do Android</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>O kernel do Android, a camada mais baixa do sistema em execução.</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>O celular para no logotipo ou reinicia sem parar até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>Primeiros arquivos do Android</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>Os arquivos e drivers de que o kernel precisa antes de conseguir ler as partições grandes.</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>Descrição do hardware</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>Informa ao kernel que tela, teclas e sensores este modelo tem.</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>O celular não inicia, ou a tela ou o toque não funcionam, até que a versão certa seja gravada.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>O pequeno sistema para restaurar o padrão de fábrica e atualizar por arquivo.</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>O celular inicia como antes, mas a restauração por teclas e as atualizações falham até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Imagem inicial</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>A imagem que aparece enquanto o celular inicia e, muitas vezes, as imagens de carga.</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>A tela fica preta ou mostra listras ao iniciar; todo o resto funciona.</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>Identificação e calibração de rádio</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>IMEI, endereços de rede e a calibração de rádio exatamente deste aparelho, medida na fábrica.</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>Sem IMEI, sem rede, Wi-Fi e Bluetooth fracos. Nenhum firmware tem isso: só o backup deste próprio celular.</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>Cópia de trabalho da calibração</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>O que o modem usa para trabalhar: feita a partir da área de identificação e alterada pelo celular com o uso.</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>Em geral é recriada a partir da área de identificação na próxima inicialização; se esta também estiver danificada, a rede se perde.</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>Registro de produção</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>Número de série, resultados de testes e outras notas da fábrica sobre este aparelho.</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>O número de série e parte da calibração se perdem; só o backup deste próprio celular recupera.</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>Bloqueio de SIM</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>Se o celular aceita só os chips SIM de uma operadora, selado para este aparelho; guardado em duas cópias.</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>O celular pode pedir um código de desbloqueio ou não achar rede; só o backup dele mesmo recupera.</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>IMEI e a calibração de rádio exatamente deste aparelho, medida na fábrica; guardados em duas cópias.</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>Sem IMEI e sem rede. Um firmware só traz os valores comuns a todos os aparelhos: o resto só está no backup deste próprio celular.</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>O que o modem usa enquanto funciona, feito a partir da calibração.</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>O modem recria tudo na próxima inicialização.</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>Configurações do modem por modelo</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>O que há de diferente nas configurações do modem para este modelo e esta operadora.</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>Redes ou recursos da operadora podem faltar até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>Número de série, endereços de Wi-Fi e Bluetooth, calibração de sensores e notas de fábrica deste aparelho.</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>O número de série e os endereços se perdem ou ficam todos iguais; só o backup deste próprio celular recupera.</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>Registro de testes da fábrica</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>Em quais testes este aparelho passou na fábrica, com os números de série dele.</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>Os menus de calibração acusam testes faltando e o número de série pode sumir; só o backup deste próprio celular recupera.</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>Calibração e bloqueio de SIM</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>Calibração de rádio ou bloqueio de SIM exatamente deste aparelho.</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>Sem rede, ou é pedido um código de desbloqueio; só o backup deste próprio celular recupera.</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>Calibração de sensores</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>Calibração de sensores e chaves deste aparelho que sobrevivem à restauração de fábrica.</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>Sensores, digital ou conteúdo pago podem parar de funcionar; só o backup deste próprio celular recupera.</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>Registro do aparelho feito pelo fabricante</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>Modelo, região, cor ou estado de bloqueio deste aparelho, como o fabricante do celular os guarda.</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>O modelo ou a região podem aparecer errados e atualizações podem ser recusadas; nenhum firmware recupera os valores próprios do aparelho.</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>O programa do modem, que cuida de chamadas, mensagens de texto e dados móveis.</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>Sem rede e, muitas vezes, sem IMEI na tela até que a partição seja gravada de novo; a identificação em si fica em outro lugar.</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>Processadores de sinal</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>Programas dos processadores que cuidam do rádio e do som das chamadas.</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>Sem rede, ou sem som nas chamadas, até que sejam gravados de novo.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>Wi-Fi e Bluetooth</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>O programa da parte que cuida de Wi-Fi, Bluetooth e rádio.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>Não é possível ligar Wi-Fi e Bluetooth até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>Navegação por satélite</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>O programa do receptor que encontra a posição.</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>O celular não encontra a própria posição até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>Controle de energia</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>O programa do pequeno processador que faz o chip dormir e acordar.</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>O celular não inicia, ou a bateria acaba rápido, até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>Processadores auxiliares</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>Programas de pequenos processadores para sensores, som e afins.</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>Sensores ou som falham, e alguns celulares não iniciam, até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>Processadores da câmera</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>Programas dos processadores de imagem e reconhecimento.</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>A câmera ou os efeitos dela falham até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>Selos das imagens</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>Contém as somas de verificação e assinaturas com que o celular confere as outras partições antes de iniciá-las.</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>Um celular bloqueado se recusa a iniciar quando ela não corresponde às imagens: grave-a junto com elas.</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>Estado de bloqueio</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>Diz se o bootloader está bloqueado, selado só para este aparelho.</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>O celular pode se recusar a iniciar ou pedir novo desbloqueio; a cópia de outro aparelho não serve.</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>Configurações de segurança</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>Reservado para a segurança da plataforma; vazio em muitos celulares.</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>Em geral nada; nos celulares que a usam, imagens protegidas são recusadas.</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>Chaves para conferir imagens</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>Chaves com que celulares mais antigos conferiam as imagens que iniciam.</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>Um celular que a usa recusa as próprias imagens até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>Configurações de fusíveis</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>Valores para os fusíveis do chip. Um fusível queimado nunca pode ser revertido.</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>Nada, se não for tocada; o arquivo errado pode bloquear o celular para sempre.</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>Valores gravados uma só vez</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>Um lugar para valores que o fabricante grava uma única vez.</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>Não mexa: nada em um firmware recupera esses valores.</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Proteção contra roubo</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>Lembra a qual conta o celular pertence depois de uma restauração e se o desbloqueio é permitido.</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>O celular a recria. Esvaziá-la não substitui a conta do dono: o celular pode pedi-la.</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>Memória selada</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>Contadores e chaves que só o sistema protegido consegue ler.</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>Digitais, bloqueio de tela e conteúdo pago podem parar de funcionar; nada em um firmware recupera isso.</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>Nota para a próxima inicialização</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>Uma nota que manda o bootloader iniciar o recovery, ou diz qual slot vem em seguida.</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>O celular inicia normalmente. Uma nota antiga pode mandá-lo repetidamente para o recovery: esvaziá-la ajuda.</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>Tabela das partições</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>Diz onde cada partição começa e termina.</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>O celular não encontra nada do próprio software até que a tabela seja gravada de novo; as áreas em si permanecem.</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>Notas da gravação</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>Qual ferramenta e qual versão foram usadas na última gravação.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>Nada de que o celular precise.</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>Registros de falhas</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>O que o celular anota quando trava, para o fabricante.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>Nada de que o celular precise: ele começa um novo.</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>Espaço para atualizações</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>Um lugar em que o celular guarda uma cópia ou uma atualização pela metade.</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>Uma atualização em andamento se perde; fora isso, nada.</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>Reserva do fabricante</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>Um lugar que o fabricante do celular guarda para si.</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>Difícil dizer: não mexa, a não ser que um firmware grave nela.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>O Android com os apps e os drivers deste modelo, várias partes em uma.</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>O celular para no logotipo até que a partição seja gravada de novo. Os dados do usuário ficam em outro lugar.</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>O Android com os apps que vieram com o celular.</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>Drivers do modelo</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>Drivers e configurações que o fabricante acrescenta ao Android para este modelo.</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>O celular para no logotipo, ou câmera, som e afins falham, até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>Acréscimos do fabricante</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>Apps, imagens e configurações que o fabricante ou uma operadora acrescenta.</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>Alguns apps ou configurações faltam; em alguns modelos o celular não inicia até que a partição seja gravada de novo.</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>Um lugar em que o fabricante do celular guarda arquivos próprios, alguns deles deste aparelho.</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Dados do usuário</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>Fotos, mensagens, apps e configurações do dono do celular, trancados com chaves deste celular.</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>Tudo o que não foi copiado para outro lugar se perde de vez. O celular inicia como novo.</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>Chaves dos dados do usuário</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>Chaves com que os dados do usuário são trancados e notas sobre atualizações.</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>Sem ela, os dados do usuário não podem mais ser lidos e têm de ser apagados.</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>Área temporária</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>Arquivos de atualizações e do recovery que não são necessários por muito tempo.</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>O celular a recria.</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>É gravada de novo.</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>%1 é gravado nela (%2).</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>%1 é gravado nela.</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>Antes, uma cópia é salva neste computador.</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>É lida para um arquivo.</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>É apagada.</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>A cópia salva é restaurada.</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>É relida e comparada.</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>Fica como está: a identificação e a calibração do celular são mantidas.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Fica como está.</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>O trabalho terminou no meio dela: ela precisa ser gravada de novo.</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>Está sendo processada agora.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>Espera sua resposta.</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>Para depois desta etapa. Deixe o cabo conectado.</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>Procurando a causa.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Não desconecte o celular.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Deixe o cabo conectado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 gravados.</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>O celular não inicia agora. Uma gravação completa o recupera.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Parado por você.</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>levou %1</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>Próximo celular</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>Conecte um celular desligado.</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identificação</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>O que respondeu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>Em bom estado.</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>Gasto: a maior parte da vida útil já foi usada. Salve os dados logo e conte com falhas.</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>No fim da vida útil: pode perder o que é gravado, por isso nenhum trabalho é iniciado. O armazenamento precisa ser trocado.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
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
        <translation>Memória (RAM)</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Desgaste</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>Grave só firmware do próprio fabricante, e toda a cadeia de boot dele junta.</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>Um trabalho exige o arquivo de autenticação do fabricante.</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>Um trabalho exige o loader que veio com o firmware deste modelo.</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>Qualquer loader para este chip serve.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Fuses</source>
        <translation>Fusíveis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>O loader dele exige a autorização do fabricante.</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>Nada que impeça um trabalho de acessar o armazenamento.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 V: descarregada demais para gravar. Carregue-a antes por meia hora.</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 V: o bastante para um trabalho.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>Inicia a partir de</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>Se um trabalho for interrompido</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>O chip espera a próxima tentativa: o celular pode ser recuperado.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabela de partições</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>Conecte um celular desligado</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperando sua resposta</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Parando depois desta etapa</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Procurando a causa</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>%1 gravados. Desconecte o celular.</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>Terminado. Desconecte o celular.</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>Parado por você; o celular precisa de nova gravação para ligar</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Parado por você</translation>
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
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>o próximo celular</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>%n área relida e comparada: cada byte é igual ao do firmware (%1).</numerusform>
            <numerusform>%n áreas relidas e comparadas: cada byte é igual ao do firmware (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>Qualquer porta</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1 (outras ferramentas dizem %2)</translation>
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
        <translation>%1 contém identificação ou calibração só deste celular, que nenhum firmware recupera. Aqui ela não é tocada; para renová-la, restaure um backup ou grave-a com a linha dela marcada.</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>%1 esteve em %2 por %3 s.</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>%1 está em %2; não é modo download.</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>%1 está em %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>%1 já estava em %2 antes de você começar.</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>Nada ainda: nenhum cabo foi conectado desde que esta página abriu.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>O cofre não tem a entrada {name}.</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>O cofre não tem essa entrada.</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>{file} já existe e nunca é sobrescrito; escolha outro nome.</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>Já existe um arquivo com esse nome, e ele nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>{name} foi lido duas vezes e saiu diferente, por isso nenhuma cópia dele é confiável.</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>Uma área foi lida duas vezes e saiu diferente, por isso nenhuma cópia dela é confiável.</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>O valor próprio {item} de {name} do celular não pode ser posto na imagem do firmware, por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Os valores próprios de {name} do celular não podem ser postos na imagem do firmware, por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Os valores próprios do celular não podem ser postos na imagem do firmware, por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>A calibração {entry} do celular está em branco ou danificada, por isso não há valores próprios a manter.</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>A calibração do celular está em branco ou danificada, por isso não há valores próprios a manter.</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>A imagem de calibração {entry} do firmware está danificada.</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>Uma imagem de calibração do firmware está danificada.</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>O firmware não tem uma imagem de calibração que possa ser mesclada.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>O firmware tem várias imagens de calibração ({names}); indique uma delas.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>O firmware tem várias imagens de calibração; indique uma delas.</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>A área {item} do celular está em branco: nada foi armazenado nela.</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>A área do celular está em branco: nada foi armazenado nela.</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>Não há um trabalho chamado {name} que possa ser retomado.</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>Não há um trabalho que possa ser retomado.</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>O diário {file} não diz como o trabalho foi pedido, por isso não pode ser retomado.</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>O diário não diz como o trabalho foi pedido, por isso não pode ser retomado.</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>O trabalho de {file} chegou ao fim; não resta nada a fazer.</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>Esse trabalho chegou ao fim; não resta nada a fazer.</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>O diário {file} não diz onde estão as cópias do celular, por isso continuar as perderia.</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>O diário não diz onde estão as cópias do celular, por isso continuar as perderia.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>O diário {file} está danificado na linha {line}.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>O diário {file} está danificado.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>O diário está danificado.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>O diário {file} foi escrito por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>O diário foi escrito por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>O diário {file} foi escrito por uma versão mais antiga do programa, que não anotava o bastante para continuar.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>O diário foi escrito por uma versão mais antiga do programa, que não anotava o bastante para continuar.</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>O arquivo {file} do firmware não é mais o que era quando o trabalho começou.</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>{entry} do firmware não é mais o que era quando o trabalho começou.</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>O firmware não é mais o que era quando o trabalho começou.</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>A cópia salva {file} não é mais o que era quando foi feita.</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>Uma cópia salva não é mais o que era quando foi feita.</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>Nada prova que este é o celular com que o trabalho começou.</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>O histórico não tem o registro {item}.</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>O histórico não tem esse registro.</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>O índice do histórico estava danificado e foi refeito; nada se perdeu.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>O histórico foi escrito por uma versão mais nova do programa e fica como está.</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>{file} tem registros danificados; os outros são mostrados.</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>Um registro do histórico está danificado.</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>{file} não é a captura de um trabalho.</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>O arquivo não é a captura de um trabalho.</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>A captura foi feita por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>A captura está danificada: {found}.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>A captura está danificada.</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>A captura não contém nenhuma conversa com um celular.</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>A captura é grande demais para ser reproduzida.</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>Não há nada a corrigir aqui: está tudo como deve ser.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>A alteração não foi permitida, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>Este sistema não tem como pedir aqui a senha do administrador; execute você mesmo os comandos mostrados.</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>Um passo da alteração falhou: {said}.</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>Um passo da alteração falhou; nada no celular foi tocado.</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>Isto não altera nada no computador.</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>{program} não fez o que devia.</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>Um programa do sistema não fez o que devia.</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>O celular está ocupado por um driver diferente do que a ferramenta exige.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Não é possível ler {file}.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Não é possível ler um arquivo.</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>Nenhum loader para {wanted} foi informado, e nenhum da pasta de loaders serve.</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>Nenhum loader foi informado, e nenhum da pasta de loaders serve para este celular.</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>{file} não tem loader para {wanted}; é para {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>O arquivo de loader não tem loader para {wanted}; é para {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>O arquivo de loader não tem loader para este celular.</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>{file} não é um Download Agent.</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>O arquivo não é um Download Agent.</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>{file} é um Download Agent sem nenhum loader dentro.</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>O Download Agent não tem nenhum loader dentro.</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>{file} não é loader, nem preloader, nem arquivo de autenticação.</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>Um arquivo informado não é um loader.</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>Os dois loaders em {file} não combinam um com o outro.</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>Os dois loaders do arquivo não combinam um com o outro.</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>O celular foi pego na boot ROM e precisa dos ajustes de RAM: informe o preloader do firmware dele.</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>{file} não é um preloader.</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>O arquivo não é um preloader.</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>{file} não contém ajustes de RAM.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>O preloader não contém ajustes de RAM.</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>O celular exige a autorização do fabricante: um arquivo de autenticação ou uma resposta assinada.</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>{file} não é um arquivo de autenticação.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>O arquivo não é um arquivo de autenticação.</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>O preloader é para a placa {wanted}, mas o celular é {found}.</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>O preloader é para uma placa diferente da do celular.</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>{entry} está marcado e {found} não, mas todos os bootloaders devem ir juntos.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>Só alguns dos bootloaders estão marcados, mas eles devem ir juntos.</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>{name} tem {found} no celular e {wanted} no firmware; os dados dela se perderiam.</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>Uma área protegida muda de lugar ou de tamanho, e os dados dela se perderiam.</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>O armazenamento do celular chegou ao fim da vida útil.</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>A bateria está com {found} mV, e são necessários {wanted} mV.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>A bateria está fraca demais para este trabalho.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>O celular não tem tabela de partições.</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>A tabela de partições do celular está danificada.</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>A área de boot do celular não contém um preloader.</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>O cabeçalho da área de boot do celular está danificado.</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>{bytes} bytes em {offset_bytes} passam do fim de {name}, que tem {storage_bytes}.</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>Um local fica além do fim do armazenamento.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>O loader deste celular não oferece isto: {item}.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>O loader deste celular não oferece isto.</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>Este backup é de outro celular, e a calibração pertence a um único celular.</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>{entry} precisa da imagem {name}, que não existe.</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>{entry} não tem imagem.</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>Uma imagem necessária não existe.</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>{file} indica o arquivo scatter {name}, que não existe.</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>{file} vem sem arquivo scatter.</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>Não há arquivo scatter.</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>{file} não indica {field}.</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>O flash XML está incompleto.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>{file} não é o backup de um celular.</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>Isto não é o backup de um celular.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>{file} é um arquivo .gz danificado: {detail}.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>{file} é um arquivo .gz danificado.</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>Um arquivo .gz está danificado.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>O manifesto do backup está danificado: {detail}.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>O manifesto do backup está danificado.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>O backup foi feito por uma versão mais nova do Flashwright (formato {found}; esta conhece {wanted}).</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>O backup foi feito por uma versão mais nova do Flashwright.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} não confere com a lista de somas de verificação.</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>{file} não confere com a lista de somas de verificação.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Um arquivo não confere com a lista de somas de verificação.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} é só um ponteiro para um arquivo grande que nunca foi baixado; obtenha o firmware de novo.</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{file} é só um ponteiro para um arquivo grande que nunca foi baixado; obtenha o firmware de novo.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Uma imagem é só um ponteiro para um arquivo grande que nunca foi baixado.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>Você não tem permissão para abrir a porta {node}.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>Você não tem permissão para abrir a porta do celular.</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>A porta {node} está em uso por {owner}.</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>A porta {node} está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>A porta do celular está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>O driver {driver} do sistema ocupa o celular e não o solta.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>Um driver do sistema ocupa o celular e não o solta.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>O ModemManager tomou a porta {node} por um modem.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>O ModemManager tomou a porta do celular por um modem.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} não existe.</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>{node} não existe.</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>Um arquivo ou dispositivo necessário não existe.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} não é um arquivo.</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>Esperava-se um arquivo e encontrou-se outra coisa.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>Não é possível ler ou gravar {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>{file} não é um firmware e não contém imagens de partição (NAME.bin ou NAME.img).</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>A pasta não contém imagens de partição.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>O disco está cheio: não foi possível gravar {file}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>O firmware é para {wanted}, mas o celular tem {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>O firmware é para um chip diferente do que o celular tem.</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>O firmware é para o produto {wanted}, mas o celular é {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>O firmware é para um produto diferente deste celular.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>O firmware é para armazenamento {found}, mas o celular tem {wanted}.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>O firmware é para um tipo de armazenamento diferente do que o celular tem.</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>{name} ({what}) é {found} no celular e {wanted} no firmware. O cenário Atualizar firmware pode mudar o layout.</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>A tabela de partições do celular difere da do firmware, e alterá-la não foi permitido.</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>O celular não informa a tabela de partições, por isso o firmware não pode ser conferido com ela.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>O celular não tem a partição {name}.</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>O celular não tem a partição {entry}.</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>O celular não tem a partição pedida.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>O celular não tem a partição {name}, de que o firmware precisa.</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>Falta no celular uma partição de que o firmware precisa.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>A imagem {entry} tem {image_bytes}, mas na partição só cabem {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>A imagem {entry} é maior que a partição.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Uma imagem é maior que a partição dela.</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>{name} contém dados de calibração ou identificação deste celular; só é alterado quando indicado com --only.</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>Os dados de calibração e identificação deste celular só são alterados quando indicados.</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>Não existe entrada nem partição chamada {name}.</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>Um nome informado não corresponde a nenhuma entrada nem partição.</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>Não foi possível salvar uma cópia de {name}, por isso não é tocado.</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>Não foi possível salvar uma cópia dos dados de calibração, por isso não são tocados.</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>O celular está bloqueado pelo fabricante: o loader pede uma autorização.</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>O celular recusou o loader {item}: ele não está assinado para este celular.</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>O celular recusou o loader: ele não está assinado para este celular.</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>O celular está conectado em um modo que não é o modo download.</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>Falta o loader {name}, e sem ele nada pode ser feito.</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>Nenhum loader foi informado, e sem loader nada pode ser feito.</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>O celular está presente, mas não respondeu.</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>{item}, ao ser relido, difere do que foi gravado.</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>O que foi gravado, ao ser relido, está diferente.</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>{file} não é um firmware que o Flashwright conheça.</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>Este não é um firmware que o Flashwright conheça.</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>{file} está criptografado e não pode ser aberto.</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>O arquivo de firmware está criptografado e não pode ser aberto.</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>O arquivo de firmware está cortado: falta o final.</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>A soma de verificação do arquivo de firmware é {found} em vez de {wanted}: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>Uma soma de verificação do arquivo de firmware está errada: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>A imagem {entry} fica além do fim do arquivo de firmware.</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>Uma imagem fica além do fim do arquivo de firmware.</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>A imagem {entry} se sobrepõe a outra no arquivo de firmware.</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>Duas imagens se sobrepõem no arquivo de firmware.</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>O arquivo de firmware diz conter mais imagens do que é possível.</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>O arquivo de firmware não tem a configuração (XML) dentro.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>A configuração (XML) do firmware tem defeito na linha {line}: {detail}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>A configuração (XML) do firmware tem defeito na linha {line}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>A configuração (XML) do firmware tem defeito.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>A configuração (XML) do firmware define entidades, o que não é permitido.</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>O firmware contém mais de um produto ({found}), por isso não está claro qual deles usar.</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>O arquivo de firmware contém mais de um produto, por isso não está claro qual deles usar.</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>O nome {name} aparece duas vezes no arquivo de firmware.</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>O nome {entry} aparece duas vezes no arquivo de firmware.</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>Um nome aparece duas vezes no arquivo de firmware.</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>O arquivo de firmware contém o nome de arquivo inseguro {name}.</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>O arquivo de firmware contém um nome de arquivo inseguro.</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>O firmware não tem o loader {name}.</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>Falta um loader no firmware, e sem ele nada pode ser feito.</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>O arquivo de firmware tem a versão desconhecida {found}.</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>O arquivo de firmware tem uma versão desconhecida.</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>O arquivo de firmware deveria ter {wanted_bytes}, mas tem {found_bytes}.</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>Um tamanho no arquivo de firmware não bate com o que há nele.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>A imagem {entry} é uma imagem sparse com defeito.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Uma imagem sparse está com defeito.</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>{file} contém vários arquivos scatter ({files}); indique o que deve ser usado.</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>Há vários arquivos scatter; indique o que deve ser usado.</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>{file} tem nome de arquivo scatter, mas não é texto.</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>O arquivo scatter não é texto.</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>{file} é um arquivo scatter sem nenhuma partição.</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>O arquivo scatter não tem nenhuma partição.</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>{file} é grande demais para um arquivo scatter.</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>O arquivo scatter é grande demais.</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>O plugin {file} foi compilado para outra versão do Flashwright (interface {found}, esperada {wanted}).</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>Um plugin foi compilado para outra versão do Flashwright.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>Não é possível carregar o plugin {file}: {detail}.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>Não é possível carregar o plugin {file}.</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>Não é possível carregar um plugin.</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>O plugin {file} traz um protocolo que já está carregado.</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>Um plugin traz um protocolo que já está carregado.</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>Não existe um celular virtual chamado {name}.</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>Não existe um celular virtual com esse nome.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>Nada foi feito, porque ninguém disse sim; --yes diz isso de antemão.</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>Isto exige a palavra &quot;{word}&quot;: digite-a quando for pedida, ou use --confirm {word}.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>Nada foi alterado, porque a resposta foi não.</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>Isto exige uma palavra de confirmação.</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>O arquivo de simulação não é válido: {detail}.</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>O arquivo de simulação não é válido.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>O local: {file}, offset {offset_bytes}, campo {field}.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>O local: {file}, offset {offset_bytes}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>O local: offset {offset_bytes}, campo {field}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>O local: offset {offset_bytes}.</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>O campo: {field}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>Não é possível ler {file} como arquivo de trabalho: na linha {line}, coluna {column}, falta ou sobra um colchete, uma chave, uma vírgula ou uma aspa.</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>Não é possível ler o arquivo como arquivo de trabalho.</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>{file} não é um arquivo de trabalho do Flashwright.</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>Este não é um arquivo de trabalho do Flashwright.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>{file} foi feito por um Flashwright mais novo (o formato dele é {found}, este programa conhece {wanted}).</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>O arquivo de trabalho foi feito por um Flashwright mais novo.</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>{file} é grande demais para um arquivo de trabalho.</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>O arquivo é grande demais para um arquivo de trabalho.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>{file}, linha {line}, coluna {column}: o campo {pointer} não é conhecido. Conhecidos aqui: {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>{file}, linha {line}, coluna {column}: o campo {pointer} não é conhecido.</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>O arquivo de trabalho tem um campo desconhecido.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>{file}, linha {line}, coluna {column}: {pointer} aparece duas vezes.</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>O arquivo de trabalho tem um campo repetido.</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>{file}: o campo {pointer} falta, ou não combina com nenhum outro aqui.</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>Falta um campo no arquivo de trabalho.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>{file}, linha {line}, coluna {column}: {pointer} deveria ser {wanted}, não {found}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>{file}, linha {line}, coluna {column}: {pointer} deveria ser {wanted}.</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>Um campo do arquivo de trabalho tem um valor que não pode ser usado.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>{file}, linha {line}, coluna {column}: {pointer} não combina com um trabalho do tipo {found}.</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>Um campo do arquivo de trabalho não combina com este tipo de trabalho.</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>O trabalho foi feito para outro firmware: em {file}, {pointer} é {found} e deveria ser {wanted}.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>O trabalho foi feito para outro firmware, não para este.</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>Um trabalho do tipo {found} é executado pela linha de comando: flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>Este tipo de trabalho é executado pela linha de comando.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>O que está agora na tela do celular?</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>Nada, está preta</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>Um logo que fica ou aparece várias vezes</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>Uma bateria carregando</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>O sistema funciona</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>Uma mensagem de que o celular está danificado ou não é confiável</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>Uma imagem branca, distorcida ou com cores erradas</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>O sistema funciona, mas o toque ou os sensores não</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>O sistema funciona, mas sem rede ou IMEI</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>Quando você pressionou a tecla de boot?</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>Antes de conectar o cabo, e segurei</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>Depois de conectar o cabo</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>Nenhuma tecla foi pressionada</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>A bateria está no celular e com mais de um quinto da carga?</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>Modelo, tamanho da memória e número da placa na etiqueta conferem com o firmware?</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>Conferem</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Diferem</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>Outro cabo ou outra porta muda algo?</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>Falha em outro ponto ou não falha</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>Falha no mesmo ponto</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>Outra ferramenta ou uma tentativa interrompida mexeu neste celular antes?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Não sei</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>aberto %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>não está mais lá</translation>
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
        <translation>O firmware é mais antigo do que este celular permite.</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>O celular guarda a versão mais nova que já teve e recusa as mais antigas. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>Use o firmware oficial mais novo; dependendo do pacote, os dados do usuário são apagados.</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>Não grave um preloader mais antigo: o celular pode não ligar mais.</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>Este backup é de outro celular.</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>Calibração e identificação pertencem a um único celular; com as de outro, ele funciona mal, e isso pode ser ilegal.</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>Escolha o backup que foi feito deste celular.</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>Deixe as áreas de calibração e identificação fora da restauração.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>A bateria está fraca demais para este trabalho.</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>Se ela acabasse durante a gravação dos bootloaders, o celular não ligaria.</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>Carregue o celular por meia hora e tente de novo.</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>Se o celular está sem bateria na bancada, ligue uma boa fonte e informe isso nas opções.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>Só alguns dos bootloaders foram escolhidos.</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>Eles são de uma mesma versão e iniciam um ao outro; com metades de duas versões, o celular pode não ligar.</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>Marque todos os bootloaders do firmware, ou nenhum.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>O celular reinicia sem parar, ou mostra o logo por minutos.</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>O primeiro início demora, os dados antigos do usuário não servem para o novo sistema, ou imagens de duas versões foram misturadas.</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>Espere dez minutos; o primeiro início demora.</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>Compare todas as partições com o firmware, nos dois slots.</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>Restaure o celular ao padrão de fábrica; os dados do usuário são apagados.</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>Grave o firmware oficial completo mais uma vez, com todos os arquivos de um só pacote; os dados do usuário são apagados.</translation>
    </message>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>Este celular só aceita ordens do serviço do próprio fabricante.</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>O loader pediu uma autorização que só o fabricante pode dar. O programa para aqui e não tenta contorná-la.</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>Procure a assistência do fabricante, ou use o método de atualização do próprio fabricante para este modelo.</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>Use o firmware oficial completo exatamente deste modelo, com todos os arquivos de um só pacote.</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>Bytes vindos do celular chegaram danificados.</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>A conexão tem ruído, ou os dois lados não concordam sobre como os bytes são empacotados.</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>Use um cabo curto, direto em uma porta USB na traseira do computador, sem hub.</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>Tente de novo com blocos menores.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>Tire a bateria por dez segundos, ou segure a tecla liga/desliga por dez a vinte segundos com o cabo desconectado, e depois recomece.</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>O celular não aceita a velocidade de linha escolhida.</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>O loader recusou a mudança de velocidade, por isso nada do que viesse depois seria entendido.</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>Deixe a velocidade em 115200, ou escolha 921600 ou menos.</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>Por USB, não mexa no ajuste de velocidade; ele não tem efeito ali.</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>O celular não tem esse local, ou a imagem não cabe nele.</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>O layout do firmware e o do celular não combinam.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>Use o pacote que corresponde a este modelo e a esta versão.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>Compare os dois layouts no plano.</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Só permita um novo layout com um pacote completo; os dados do usuário são apagados.</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>O celular e o computador perderam o sincronismo.</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>Uma mensagem se perdeu ou veio duas vezes, ou o celular ainda se lembra de um trabalho anterior.</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>Clique de novo no botão de iniciar; o celular espera na boot ROM e o trabalho recomeça.</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>O loader não consegue iniciar o armazenamento do celular.</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>O loader é de uma placa com outro chip de armazenamento, ou o chip de armazenamento não funciona mais.</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>Desligue o celular, espere um minuto e tente mais uma vez.</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>Se o pacote exato falha sempre, o chip de armazenamento precisa de assistência técnica; o que estava nele corre risco.</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>O celular recusou dados de calibração.</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>Os dados estão vazios, danificados ou são de outro celular.</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>Deixe a calibração do celular como está e grave o resto do firmware.</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>Se ela já estava danificada, restaure a cópia que foi salva deste mesmo celular.</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>Nunca grave a calibração de outro celular: ele perderia a rede.</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>O celular não conseguiu executar uma etapa.</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>Ele informou uma operação ou gravação que falhou. O armazenamento pode estar cheio, desgastado ou não ser o que o firmware espera.</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>Desligue e ligue o celular e tente esta partição mais uma vez.</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>Verifique se a partição está na lista do celular e se é grande o bastante.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>Se a parada é sempre no mesmo ponto, o armazenamento do celular provavelmente está desgastado.</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>O celular esperou demais, ou ficou sem memória.</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>O computador fez uma pausa no meio de uma transferência, ou enviou partes maiores do que este loader comporta.</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>Impeça a suspensão do computador e tente de novo.</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>O celular não aceitou a nova tabela de partições.</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>A tabela não cabe no armazenamento, o loader exige outro tipo de tabela, ou não é possível gravar no armazenamento.</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>Leia a tabela do celular de novo antes de qualquer outra coisa; a antiga pode ainda ser válida.</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>O celular recusou uma imagem depois de conferi-la.</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>Todos os bytes chegaram e o celular não os aceitou: a imagem não está assinada para este celular, ou o arquivo foi alterado.</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>Se você trocou um arquivo por outro seu, grave o do pacote.</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>Não apague esta partição antes: o que está nela talvez ainda inicie.</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>O armazenamento do celular não aceita o que é gravado.</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>A gravação está bloqueada pelo loader, ou o chip de armazenamento chegou ao fim da vida útil e virou somente leitura.</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>Execute o trabalho de novo e compare: se o conteúdo antigo ainda está lá, o chip de armazenamento é somente leitura.</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>Um chip de armazenamento somente leitura precisa ser trocado em uma assistência técnica.</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>A calibração própria do celular não pôde ser posta na imagem do firmware.</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>Os valores deste celular precisam ficar. A imagem do firmware, ou o que está no celular, não permite isso, por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>O trabalho interrompido não pode continuar de onde parou.</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>Continuar só é seguro com o mesmo celular, o mesmo firmware e cópias íntegras; um destes não pôde ser comprovado.</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>Escolha o firmware com que o trabalho começou; arquivos alterados desde então não valem.</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>Conecte o celular com que o trabalho começou.</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>Inicie o trabalho de novo desde o começo.</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>Este firmware é para outro celular.</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>O chip ou produto do firmware não é o que respondeu. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>Compare o modelo e o número da placa na etiqueta com o firmware e pegue o pacote certo.</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>Não force: com um pacote de outro chip, o celular pode não ligar mais.</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>O trabalho deu certo e o celular continua apagado.</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>O preloader é de outra placa, a bateria está vazia, ou o armazenamento só fingiu aceitar os dados.</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>Desconecte o celular, segure a tecla liga/desliga por vinte segundos e carregue-o por meia hora.</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>Leia preloader e boot do celular e compare; ler não altera nada.</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>Se continuar apagado com a bateria carregada e outro cabo, a placa precisa de assistência técnica.</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>Grave de novo o firmware exatamente desta placa, com o preloader.</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>O celular opera na menor velocidade USB, e uma resposta chegou tarde demais.</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>A boot ROM é lenta assim por projeto; um loader que continua assim não foi mudado para mais rápido, ou o cabo não suporta mais.</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>Deixe o programa examinar este computador; o que estiver em vermelho vem primeiro.</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>Conecte o celular sem tecla nenhuma, para que responda o preloader, que é rápido, e não a boot ROM.</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>Continue em full speed, sem a troca; o trabalho demora mais.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>O disco deste computador está cheio.</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>O que é lido do celular, uma cópia salva ou o registro do trabalho não cabe mais.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Libere espaço, ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>Conecte o celular de novo e continue de onde o trabalho parou; o que já foi gravado é conferido primeiro.</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>Para partes maiores que 4 GiB, use um disco que não esteja formatado em FAT32.</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>O primeiro loader não respondeu na hora, e o trabalho foi encerrado antes que pudesse.</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>Uma resposta perdida logo após o início é normal: o loader está preparando a RAM.</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>Clique de novo no botão de iniciar e dê vinte segundos ao loader.</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>O celular não aceitou ou não iniciou o primeiro loader.</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>O loader está assinado para outro celular, é de outro chip, ou não conseguiu preparar a RAM deste.</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>Use os dois loaders e os endereços deles do mesmo pacote, nunca de outro modelo.</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>Desligue e ligue o celular entre as tentativas: uma boot ROM que recebeu um loader ruim deixa de responder.</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>O segundo loader iniciou, mas não responde à pergunta seguinte.</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>Ele é mais antigo do que o programa espera, ou os dois lados não concordam sobre como os bytes são empacotados.</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>Tente de novo com a transferência bruta (raw) desativada.</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>O segundo loader não foi aceito.</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>O celular o conferiu e recusou, ou a RAM do celular não é aquela para a qual ele foi feito.</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>Verifique se o pacote está danificado e depois use só os loaders que estão nele.</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>Carregue a bateria e tente mais uma vez.</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>Se o fabricante tem vários pacotes para este modelo, use o que corresponde ao tamanho da memória e à placa.</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>O celular não conhece o local onde o firmware quer gravar.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>O layout de partições do celular difere do deste firmware, ou a tabela está danificada. O mesmo código logo após o início do loader é só a saudação dele, não um erro.</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>Use o pacote que corresponde à versão e ao modelo do celular.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>Compare os dois layouts no plano antes de qualquer outra coisa.</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>Só se eles realmente diferem e o pacote inteiro será gravado: permita um novo layout. Isso apaga os dados do usuário.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>O celular não tem uma tabela de partições que possa ser lida.</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>O armazenamento foi apagado, nunca foi programado, ou a tabela está danificada.</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>Salve primeiro o que ainda pode ser lido: leia as áreas de calibração por endereço, se o local delas for conhecido.</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>Se a tabela some de novo depois de uma gravação, o armazenamento está com defeito.</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>Use Formatar tudo + gravar com um firmware oficial completo; tudo no celular é apagado.</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>O programa se recusou a fazer isto.</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>Uma das proteções, ou a pessoa consultada, disse não. Nada foi alterado por esta etapa.</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>Leia o plano de novo e confirme se for o que você quer.</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>A calibração e a identificação de um celular só são tocadas quando indicadas uma a uma, e depois de salva uma cópia.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>Um arquivo deste computador não pôde ser lido ou gravado.</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>O disco foi retirado, entrou em repouso ou está danificado, ou o arquivo não é seu.</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>Copie o firmware para um disco interno deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>Verifique se você pode ler o arquivo e gravar na pasta.</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>A conexão caiu, e o celular está ligado por um hub ou uma extensão.</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>Hubs, cabos longos e portas frontais perdem o celular quando o consumo dele aumenta.</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>Conecte o celular direto em uma porta USB na traseira do computador.</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>Use um cabo curto e bom; se precisar de hub, um com fonte própria.</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>Uma imagem do firmware é maior que o lugar dela no celular.</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>O firmware é para outra versão ou outro tamanho de armazenamento. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>Use o pacote que corresponde a este modelo e tamanho de armazenamento.</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>Se você trocou um arquivo, verifique se é o certo.</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>O celular perdeu o IMEI, a rede ou o endereço Wi-Fi.</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>As áreas de calibração e identificação foram apagadas ou sobrescritas. Nenhum firmware as contém; elas pertencem só a este celular.</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>Restaure a cópia salva da calibração deste celular, se uma foi feita antes.</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>Sem uma cópia, procure uma assistência autorizada do fabricante; os dados de outro celular são errados e podem ser ilegais.</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>Nunca formate tudo sem a cópia que este programa faz antes.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>Um driver do sistema ocupa o celular e não o solta.</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>Quando o celular apareceu, o sistema o tomou por um modem ou adaptador serial e ligou o próprio driver a ele.</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>Desconecte o celular, espere três segundos e conecte-o de novo; o programa pede ao driver que o solte.</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>Instale a regra de dispositivo deste programa.</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>Ou use a porta serial que o driver criou, com a opção de porta serial.</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>O ModemManager ocupa a porta do celular.</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>Este serviço toma o celular por um modem, abre a porta dele e envia comandos próprios.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>Instale a regra de dispositivo deste programa; ela manda o ModemManager não mexer nesses celulares.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>Desconecte o celular e conecte-o de novo.</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>Em último caso, pare o ModemManager enquanto trabalha; a banda larga móvel deste computador fica fora do ar nesse tempo.</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>Não existe porta serial com este nome.</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>O celular está no USB e o sistema não criou uma porta para ele: o driver dessas portas não está carregado, ou o celular não oferece uma.</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>Não indique a porta; o programa usa então o USB direto, que dispensa porta serial.</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>Carregue o driver cdc_acm e conecte o celular de novo.</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>Este computador não deixa você abrir a porta do celular.</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>O sistema ainda não tem uma regra que dê aos usuários acesso a celulares em modo download.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>Instale a regra de dispositivo deste programa; a sua senha é pedida uma vez.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>Desconecte o celular e conecte-o de novo depois que a regra existir.</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>Para uma porta serial: adicione o seu usuário ao grupo a que ela pertence, depois saia da sessão e entre de novo.</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>Não execute a janela como administrador; a regra basta.</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>O celular saiu para voltar mais rápido e não foi encontrado de novo.</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>Para ganhar velocidade, o loader sai do USB e volta com outro id. Este computador não tem driver ou permissão para esse id, ou outra coisa o tomou.</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>Desconecte o celular, conecte-o de novo e inicie mais uma vez; na segunda vez o driver está pronto.</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>Escolha full speed USB nas opções, para que o celular fique no primeiro id.</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>No que este log mostra, nada falhou ainda.</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>Ele termina, ou foi cortado, antes que algo desse errado.</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>Pegue o log inteiro, até a última linha, e examine-o de novo.</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>O sistema retém o celular para o próprio driver serial.</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>O macOS toma esses celulares por um modem, e só um programa assinado pode tirá-los dele.</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>Use a porta serial que o sistema criou para o celular; o nome dela começa com cu.</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>Não execute o programa em uma máquina virtual nesta etapa.</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>Uma soma de verificação não confere.</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>Um arquivo do firmware foi alterado ou não foi extraído por completo, a lista de somas é de outra versão, ou os dados chegaram danificados ao celular.</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>Extraia o firmware de novo, por completo, e compare o tamanho com o da página de onde foi baixado.</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>Baixe o firmware de novo se o mesmo arquivo voltar a diferir.</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>A porta serial recusa os ajustes.</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>O dispositivo saiu nesse momento, o driver não conhece a velocidade, ou a porta não é de um celular.</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>Confira se a porta é a do celular, e não uma do Bluetooth ou do próprio computador.</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>Não há loader para este celular.</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>O arquivo não é um loader, está danificado, ou não contém entrada para este chip e esta geração.</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>Escolha o arquivo de loader que veio com o firmware (campo Download-Agent, opção --da).</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>Ponha os arquivos de loader dos seus celulares na pasta de loaders; o programa procura a entrada que serve.</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>O comando &quot;loader why&quot; lista para quais chips um arquivo serve.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>O segundo loader não é o que o primeiro espera.</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>Os dois ficam em um só arquivo, e o primeiro conhece a soma de verificação do segundo. O arquivo foi alterado, cortado ou montado a partir de duas versões.</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>Use o arquivo de loader do firmware oficial, sem alterações.</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>Se começou depois da gravação de um firmware mais antigo: use o firmware oficial mais novo por inteiro.</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>O primeiro loader foi iniciado e não responde.</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>A alimentação caiu quando o loader aumentou os clocks, o loader é de outro chip, ou o watchdog reiniciou o celular.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>Coloque a bateria ou carregue-a e tente de novo.</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>Use o loader do firmware oficial exatamente deste modelo.</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>O loader está em execução e exige um login próprio.</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>Loaders mais novos de alguns fabricantes pedem uma autorização depois de iniciados. Ela é diferente da autorização da boot ROM.</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>Use os arquivos de loader e autenticação do firmware oficial exatamente deste modelo.</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>Se o fabricante não fornece esse arquivo, só a assistência dele pode fazer isto; o programa não tem como contornar.</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>O celular só aceita loaders assinados pelo fabricante.</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>O loader não traz assinatura, ou traz a de outro modelo. É um bloqueio do celular, não um defeito.</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>Compare a soma de verificação do arquivo de loader com a do firmware oficial.</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>O primeiro loader chegou danificado ao celular.</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>O celular contou bytes diferentes dos enviados, ou saiu no meio: cabo, porta ou alimentação; raramente a memória do chip.</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>Carregue a bateria acima de um terço, ou ligue uma boa fonte, e tente de novo.</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>Se cinco tentativas em dois computadores falham do mesmo jeito, o próprio chip pode estar com defeito.</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>A gravação de uma imagem falhou no meio.</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>O armazenamento recusou os dados, a imagem está danificada, ou a conexão caiu. O ponto da parada diz qual deles foi.</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>Execute o trabalho de novo em outra porta USB: se ele parar em outro ponto, o motivo é a conexão.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>Se a parada é sempre no mesmo ponto, o armazenamento do celular está desgastado e precisa ser trocado.</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>O celular repete o que lhe é dito e não responde.</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>Uma sessão anterior já fez a saudação e foi interrompida, ou o que responde não é um celular em modo download.</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>Nunca use duas ferramentas de gravação no mesmo celular.</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>Feche todos os outros programas que possam falar com o celular.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>Não foi possível ativar a RAM do celular.</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>Os ajustes dela estão no arquivo do preloader. Esse arquivo falta, ou é de outra placa ou de outra memória do mesmo modelo.</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>Use preloader, arquivo scatter e loader exatamente deste modelo, revisão de placa e tamanho de memória.</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>Compare o tamanho da memória e o número da placa na etiqueta com o nome do firmware; pegue o pacote que serve.</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>Coloque a bateria, use uma porta na traseira do computador e tente três vezes.</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>Se todos os pacotes deste modelo falham, a RAM do celular pode estar com defeito.</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>Não formate tudo para contornar o problema; os dados do usuário e a calibração se perderiam.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>O loader mais novo não conseguiu ativar a RAM do celular.</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>Os ajustes do arquivo do preloader não servem para a RAM deste celular, o loader não conhece a versão deles, ou a RAM está com defeito.</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>Falta um arquivo do firmware, ou nada foi escolhido.</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>O arquivo compactado foi extraído só em parte, as imagens estão em outra pasta, ou nenhuma linha está marcada.</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>Deixe todos os arquivos na pasta do arquivo scatter e não os renomeie.</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>Clique no local da linha e escolha o arquivo, ou desmarque a linha.</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>A formatação falhou.</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>O intervalo fica fora do armazenamento, o celular o proíbe, ou o armazenamento é somente leitura.</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>Formate por partição e não por endereço; o intervalo vem então da tabela do próprio celular.</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>Dispense a formatação: a gravação sobrescreve o que precisa.</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>O celular está no USB e não respondeu à saudação.</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>A janela dele passou, outro driver engole os bytes, ou o fabricante desativou a gravação por USB.</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>Segure Volume −, Volume + ou os dois ao conectar o cabo: a boot ROM espera mais que o preloader.</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>Se o celular ainda liga, use o método do próprio fabricante para entrar em modo download.</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>O celular respondeu e não disse qual chip tem.</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>O celular e o programa perderam o sincronismo, ou o que responde não é um loader.</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>Confira se o firmware é exatamente deste modelo.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>O celular não aceitou a assinatura de uma imagem.</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>A imagem foi alterada, é de outro modelo ou versão, ou está na linha errada.</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>Use arquivos de um só firmware; não misture.</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>O celular e o programa perderam o sincronismo.</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>Uma resposta veio com tamanho ou marca errados: um byte se perdeu na conexão, ou o loader é de uma geração diferente da que o chip exige.</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>A leitura do celular falhou.</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>O loader a proíbe, o armazenamento tem pontos defeituosos, ou a conexão caiu.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>Se a parada é sempre no mesmo ponto, o armazenamento está defeituoso ali; o que foi lido antes é mantido.</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>Se o celular proíbe a leitura, esta área não pode ser salva com o loader dele.</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>O primeiro loader estava sendo enviado e o celular parou de responder.</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>A alimentação é fraca demais sem bateria, outra coisa fala na porta, ou o celular rejeita este loader sem avisar.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>Coloque a bateria ou carregue-a e espere até um minuto.</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>Use o arquivo de loader que pertence a este firmware.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>Não é possível usar o arquivo scatter ou o flash XML.</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>Ele foi editado ou salvo em outra codificação, é de uma versão que este programa não conhece, ou não foi extraído por completo.</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>Não edite o arquivo; a linha com problema está indicada acima.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>O celular proíbe gravar esta área ou imagem.</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>Ele está bloqueado e só aceita o que o fabricante assinou, cada arquivo no seu lugar.</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>Desmarque as imagens que não são do fabricante.</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>Para um celular bloqueado pelo fabricante, procure a assistência do fabricante.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>O celular recusou o primeiro loader.</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>O loader é de outro chip, foi banido pelo fabricante, ou o endereço e o tamanho dele não servem para este celular.</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>Conecte o celular sem tecla nenhuma: alguns fabricantes só autorizam no preloader.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>O celular exige antes a autorização do fabricante.</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>Celulares deste tipo só aceitam um loader depois de um arquivo de autenticação ou de uma resposta que o fabricante dá às assistências parceiras.</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>Informe o arquivo de autenticação que veio com o firmware oficial (campo Arquivo de autenticação, opção --auth).</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>O segundo loader foi enviado e não chegou a funcionar.</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>A RAM funciona com ajustes que não servem bem, o segundo loader foi rejeitado, ou o celular reiniciou no salto.</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>Use preloader e loader exatamente deste firmware, sem alterações.</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>O celular estava presente e não aceitou o início da conversa.</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>Os primeiros bytes chegaram cedo ou tarde demais, outra coisa fala na porta, ou uma sessão anterior deixou o celular no meio de um comando.</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>Desconecte o celular, desligue-o por completo e só o conecte enquanto o programa espera.</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>Se a bateria pode ser retirada: conecte o celular sem ela e coloque-a quando a barra ficar vermelha.</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>O armazenamento do celular está desgastado.</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>Os contadores dele indicam o fim da vida útil. A gravação pode parar no meio, e o celular pode então não ligar.</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>Leia primeiro o que ainda pode ser lido.</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>Mande trocar o armazenamento em uma assistência técnica.</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>Só continue se o celular já não servir para nada de outro modo; confirme isso de forma explícita.</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>O loader não encontra o armazenamento do celular.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>O firmware é para outro tipo de armazenamento, o loader é antigo demais para este chip, ou o armazenamento morreu.</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>Pegue o pacote para o armazenamento deste celular.</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>Desligue o celular por um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>Use um loader oficial mais novo.</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>Se todos os pacotes falham, o armazenamento precisa de assistência técnica; o que está nele pode estar perdido.</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>Os dados chegam danificados pelo cabo serial.</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>A velocidade é alta demais para o adaptador ou o cabo, ou os níveis de tensão não servem para o celular.</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>Escolha uma velocidade menor: 460800, depois 115200.</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>Use a porta USB do celular em vez de um adaptador serial.</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>O celular deu um número que diz pouco.</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>O loader informa uma falha sem motivo; a etapa em que ocorreu e as últimas mensagens dizem mais.</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>Guarde o diário deste trabalho; ele contém as últimas mensagens do loader.</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>Um nome informado não existe.</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>Nem o firmware nem o celular têm uma entrada com esse nome.</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>Veja a lista de entradas do firmware e use um nome dela.</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>Nenhum celular apareceu no USB enquanto o programa esperava.</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>Nada foi conectado, o celular ainda está ligado, o cabo só carrega, ou a bateria está vazia.</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>Deixe o programa esperando, desligue o celular por completo, segure a tecla de boot e só então conecte o cabo.</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>Tente outro cabo e outra porta USB do computador; alguns cabos não têm os fios de dados.</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>Segure a tecla liga/desliga por dez a vinte segundos com o cabo desconectado e depois tente de novo.</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>Se nenhum cabo, porta ou computador reconhece o celular, o conector ou a alimentação dele precisa de assistência técnica.</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>Este celular ou o loader dele não oferece o que foi pedido.</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>Nem toda geração de loaders sabe fazer tudo; o pedido não alterou nada.</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>Faça o trabalho sem esta etapa.</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>Um loader oficial mais novo, exatamente deste modelo, talvez ofereça.</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>Não foi possível fazer a cópia dos dados de calibração.</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>Nada deles é alterado antes de haver uma boa cópia no disco, por isso o trabalho terminou aqui.</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>Deixe a calibração fora do trabalho; o resto do firmware não precisa dela.</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>Verifique se é possível gravar na pasta das cópias.</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>Se o celular já foi formatado, restaure a cópia que o trabalho fez deste celular.</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>Guarde todas as cópias já feitas deste celular.</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>O celular foi desconectado ou desligado durante o trabalho.</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>Ele saiu do USB sem erro próprio enquanto dados eram transferidos.</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>O celular não está perdido: a boot ROM dele não pode ser sobrescrita. Conecte-o de novo segurando a tecla de boot.</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>Um celular apareceu, mas não o que este trabalho espera.</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>Ele está em uma porta diferente da indicada, ou o firmware é para um celular de outro fabricante.</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>Conecte o celular na porta indicada, ou deixe a porta em aberto.</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>Verifique se o firmware é para este celular.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>O arquivo de firmware está danificado.</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>A soma de verificação não corresponde ao conteúdo.</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>Baixe o arquivo de novo e compare-o com o hash de quem o publicou.</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>Não use um pacote que alguém reempacotou sem a soma de verificação.</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>O arquivo de firmware não está completo.</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>Ele diz ser maior do que é: o download ou a cópia foi cortada.</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>Baixe ou copie o arquivo de novo e compare o tamanho com o de quem o publicou.</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>Se o arquivo estava em um disco FAT32, use outro: ali os arquivos acabam em 4 GiB.</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>Se ele veio em um arquivo compactado, abra esse arquivo direto ou extraia-o de novo.</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>O arquivo de firmware se contradiz.</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>As tabelas dele não podem estar certas, por isso nada dele é usado.</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>Baixe o firmware de novo de quem o publicou.</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>Não use pacotes que alguém alterou à mão.</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>Este arquivo não é um firmware que o programa consiga ler.</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>Está criptografado, é de um tipo que o programa não conhece, ou nem é um firmware.</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>Escolha o arquivo .pac do celular, ou o arquivo compactado ou a pasta que o contém.</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>Se está criptografado, só a ferramenta do fabricante consegue usá-lo.</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>O celular parou de responder no meio do trabalho.</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>O armazenamento pode estar ocupado muito além do normal, o loader pode ter travado, ou a conexão caiu sem que o celular saísse do USB.</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>Uma parte do programa não combina com o resto.</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>Um módulo de protocolo foi feito para outra versão do programa, ou não pode ser carregado.</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>Instale o programa e os módulos da mesma versão.</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>Remova os módulos seus que foram feitos para outra versão.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>O layout de partições do celular difere do layout do firmware.</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>O firmware é para outra versão ou região, e gravá-lo assim invadiria partições vizinhas.</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>Use o pacote que corresponde à versão do celular.</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Só permita o novo layout com um pacote completo; os dados do usuário são apagados.</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>O celular não tem uma tabela de partições válida, ou não há espaço para a do firmware.</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>O celular foi apagado ou nunca programado, ou o firmware é de um modelo com armazenamento maior.</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>Compare o tamanho do armazenamento na etiqueta com o firmware; pegue o pacote que serve.</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>Em um celular vazio, use Formatar tudo + gravar com um firmware oficial completo.</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>Outro programa está com a porta do celular aberta.</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>Só um programa pode falar com um celular. Outra ferramenta de gravação, um terminal ou uma segunda execução deste programa chegou antes.</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>Feche o outro programa e clique de novo no botão de iniciar.</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>Se nenhum outro programa está aberto, desconecte o celular, espere três segundos e conecte-o de novo.</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>O celular apareceu por poucos segundos e saiu de novo.</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>O preloader espera um computador só por dois a cinco segundos e depois inicia o sistema. A porta foi aberta tarde demais, ou o celular perdeu a alimentação.</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>Deixe o programa esperando; ele pega o celular sozinho na próxima vez que aparecer.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>O programa cometeu um erro próprio.</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>Uma garantia interna do programa foi violada. A culpa não é do celular nem do firmware.</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>Salve o relatório deste trabalho e guarde-o com o nome do celular e do firmware.</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>Uma porta falha mais que as outras.</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>O cabo ou o conector está desgastado, ou celulares demais dividem um controlador.</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>Troque o cabo desta porta.</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>Passe o celular para outra porta e continue de onde o trabalho parou.</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>Ligue menos celulares ao mesmo controlador.</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>Uma imagem do firmware está danificada por dentro.</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>É uma imagem sparse, e a soma das partes não fecha.</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>Baixe ou extraia o firmware de novo.</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>Verifique se o pacote está danificado.</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>Este firmware é para outro tipo de armazenamento.</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>Existem celulares do mesmo modelo com chips de armazenamento diferentes, e cada um precisa do seu pacote.</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>Confira a revisão da placa na etiqueta.</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>Outra ferramenta tentou contornar a proteção deste celular, e isso falhou.</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>Não foi uma restauração do firmware do fabricante. O celular está agora em um estado que o próprio loader não espera.</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>O programa encerrou ou travou enquanto trabalhava com o celular.</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>O diário do último trabalho não tem fim: o programa foi fechado, encerrado à força ou travou no meio. O celular ainda espera no loader.</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>Há mais de um celular em modo download conectado.</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>Estes celulares não têm número de série no USB, por isso o programa não sabe de qual se trata.</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>Deixe conectado só o celular a que o firmware se destina.</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>Ou indique a porta USB do celular em questão.</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>O celular apareceu por um instante e depois passou para a carga ou o início normal.</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>Ele saiu do modo download em menos de dois segundos e voltou como outro dispositivo: a tecla de boot não foi reconhecida.</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>Desconecte o cabo, espere cinco segundos, segure a tecla de boot, conecte e continue segurando.</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>Tente as outras teclas: Volume −, Volume +, as duas juntas; em um celular de teclas, a tecla central, chamada, asterisco ou cerquilha.</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>Use um cabo de serviço que peça o modo download, se o fabricante vende um para este modelo.</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>O firmware não tem loader para o celular.</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>O pacote é só uma parte de um firmware, ou alguém o alterou. Sem os dois loaders nada pode ser gravado.</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>Use o pacote oficial completo deste modelo.</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>Não use o loader de outro modelo: ele aciona os pinos de outra placa.</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>Este loader não consegue listar as partições.</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>Loaders mais antigos e celulares de teclas acessam os locais por número e não têm lista.</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>Carregue o pacote de firmware deste celular, para que os nomes e locais sejam conhecidos.</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>Grave ou leia pelos nomes ou números do pacote, um de cada vez.</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>O celular saiu do USB no meio da conversa.</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>O cabo se mexeu, a alimentação caiu, ou o celular reiniciou sozinho.</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>Carregue a bateria, ou coloque-a se o celular estava funcionando sem ela.</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>O celular está no USB em modo download, mas não responde à primeira pergunta.</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>Na maioria das vezes, a tecla de boot não foi segurada e o celular só passou por este modo a caminho do início normal. Uma sessão deixada aberta por outro programa tem a mesma aparência.</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>Desconecte o cabo, desligue o celular por completo, segure a tecla de boot, conecte o cabo e continue segurando a tecla por dez segundos.</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>Se a tela mostra um logo ou uma bateria, a tecla não foi aceita: procure a tecla deste modelo.</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>Nada do que foi visto aponta para uma causa.</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>O trabalho terminou com um erro para o qual não há regra. O relatório contém tudo o que foi visto.</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>O computador suspendeu a porta durante o trabalho.</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>Para poupar energia, o computador desliga portas ou a si mesmo quando acha que nada acontece.</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>Desative a suspensão e a economia de energia do USB enquanto grava celulares.</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>Não foi possível iniciar o USB neste computador.</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>A biblioteca USB falta ou não inicia, por isso nenhum celular pode ser encontrado.</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>Instale o programa de novo com o pacote dele; ele traz o que precisa.</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>No Linux, confira se o sistema de arquivos dos dispositivos (/dev/bus/usb) está presente; em contêineres ele costuma faltar.</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>O computador vê que algo foi conectado e não consegue falar com ele.</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>O celular não respondeu às primeiras perguntas do USB: o cabo ou conector tem mau contato, a alimentação é fraca, ou uma sessão interrompida deixou o celular travado.</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>Ponha um hub USB 2.0 entre o computador e o celular; algumas portas de computadores rápidos não se dão bem com dispositivos lentos.</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>Se três portas e dois computadores falham do mesmo jeito, o conector ou a placa do celular precisa de assistência técnica.</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>O sistema não tem mais memória para USB.</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>Todas as transferências USB deste computador dividem uma memória pequena, e vários celulares ao mesmo tempo a esgotam.</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>Trabalhe com menos celulares ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>Peça ao administrador que aumente usbfs_memory_mb do módulo usbcore.</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>O trabalho foi interrompido a pedido.</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>Alguém clicou em parar. Se a cadeia de boot não foi concluída, o celular espera na boot ROM pela próxima tentativa.</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>Inicie o trabalho de novo quando quiser.</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>O celular diz que o sistema está danificado e não continua.</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>Uma partição não é a do fabricante, só um dos dois slots foi restaurado, ou a versão é mais antiga que a anterior.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>Use o método de reparo do próprio fabricante para este modelo.</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>Grave os dois slots com a mesma versão; os dados do usuário são apagados.</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>Não bloqueie o bootloader enquanto algo no celular não for do fabricante.</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>O celular aparece, mas nunca responde a tempo dentro desta máquina virtual.</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>Uma máquina virtual repassa os dispositivos USB com atraso, e os celulares só esperam a primeira pergunta por um instante.</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>Execute o programa no próprio computador.</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>Ou mande a máquina virtual repassar todos os dispositivos deste fabricante, não um só.</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>O celular reiniciou sozinho enquanto o segundo loader iniciava.</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>Um watchdog do celular estourou o tempo, a alimentação caiu, ou uma tecla ainda estava pressionada.</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>Solte todas as teclas assim que a barra se mover.</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>O celular funciona, mas a tela, o toque ou os sensores não.</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>O firmware é de outra revisão da placa ou de outra tela, ou a calibração dos sensores foi apagada.</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>Use o firmware exatamente desta revisão da placa.</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>O driver existe e o celular não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>O celular está ligado por hubs que não se dão bem com ele, dois drivers o disputam, ou ele saiu nesse momento.</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>Remova os drivers de celular de que você não precisa.</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>O celular está com um driver diferente do que este programa exige.</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>Ferramentas de celular trazem drivers de tipos diferentes, e um celular só pode ter um por vez.</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>Escolha a porta serial, se o driver criou uma, ou acesse o celular por USB; o programa faz as duas coisas.</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>Só peça a troca do driver se nenhuma das duas funcionar; outras ferramentas podem então não encontrar mais o celular.</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>O celular está presente e não tem driver.</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>O Windows não encontrou driver para este id. Cada modo de um celular tem um id próprio.</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>Instale uma vez o pacote de drivers deste programa e conecte o celular de novo.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>Espere a instalação terminar antes de conectar o celular; na primeira vez ela demora mais do que o celular espera.</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>O Windows não aceita a assinatura do driver.</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>O driver é um antigo do fabricante, e a assinatura dele não vale mais para este Windows.</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>Remova o driver antigo e deixe o Windows usar o dele, ou instale o driver assinado deste programa.</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>Não desative a verificação de assinaturas; ela protege o computador inteiro.</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>O mesmo firmware funciona em outros celulares e falha neste.</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>Se falha em todos os slots, o defeito é deste celular; se falha em um só, é do cabo ou da porta.</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>Conecte este celular em outro slot: o defeito acompanha o celular ou fica no slot?</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>Separe o celular para a bancada de reparo com os diários dos trabalhos dele.</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>Há um celular presente, mas em um modo que não é o modo download.</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>O que responde no USB é um sistema em execução, uma tela de carga, um recovery ou uma porta de diagnóstico. Nenhum deles aceita firmware deste programa.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>Desconecte o celular e desligue-o; tire a bateria, se for possível.</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>Se ele volta sempre neste modo, segure a tecla liga/desliga por dez segundos ou mais para forçar o desligamento.</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>O celular já estava conectado antes que o programa começasse a esperar.</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>Um celular só pode ser pego no momento em que inicia; esse momento já passou.</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>Desconecte o celular agora e deixe o programa esperando.</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>O arquivo indicado não existe.</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>O caminho está errado ou mal digitado, ou o disco em que ele estava sumiu.</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>Confira o nome e escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>Se ele estava em um disco removível ou de rede, conecte esse disco de novo.</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>Este preloader é de outra placa.</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>O preloader prepara a RAM e a alimentação de uma placa. Com o de outra placa, o celular não liga.</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>Use o preloader exatamente deste modelo e desta revisão de placa.</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>Deixe o preloader do celular como está: desmarque a linha dele.</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>Não grave o preloader de outra placa: o celular pode não ligar mais.</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>O segundo loader foi iniciado e ficou em silêncio.</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>É o que faz um loader feito para outra memória ou outra placa do mesmo modelo.</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>Se todos os pacotes deste modelo ficam em silêncio, a RAM do celular pode estar com defeito.</translation>
    </message>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>Este celular precisaria de mais do que foi combinado.</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>O que o celular informou de si exige outro plano, e ninguém é consultado no meio de um lote. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>Separe o celular e grave-o sozinho depois: o plano dele será mostrado a você então.</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>O arquivo de trabalho foi feito por uma versão mais nova do Flashwright.</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>Ele pode pedir algo que esta versão não conhece, por isso não é executado em parte.</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>Atualize o Flashwright neste computador.</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>Ou exporte o trabalho de novo com a versão instalada aqui.</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>O arquivo de trabalho não pode ser usado como está.</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>Um arquivo de trabalho diz exatamente o que é feito com um celular, por isso nada nele é adivinhado nem pulado.</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>Corrija o ponto indicado, ou exporte o trabalho de novo pela janela (Arquivo, Exportar trabalho).</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>Execute &quot;flashwright-cli job lint FILE&quot; para ver se está tudo certo, e &quot;flashwright-cli job schema&quot; para ver o que pode constar nele.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>O trabalho foi feito para outro firmware, não para o que está lá.</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>O arquivo de trabalho lembra produto, versão e soma de verificação do firmware com que foi feito; o arquivo neste computador é diferente.</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>Coloque no lugar o firmware do trabalho e confira se é para este celular.</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>Se a ideia é usar o firmware novo, carregue-o na janela, veja o plano e exporte o trabalho de novo.</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>Entrar no &amp;grupo…</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>Permitir nova &amp;tabela…</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>Escolher arquivo de &amp;autenticação…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>Escolher outro &amp;loader…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>Escolher outro &amp;firmware…</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>Escolher &amp;preloader…</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>Tentar a 115200 &amp;baud</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>&amp;Instalar regras de dispositivo…</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>M&amp;anter porta ativa…</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>Carregar &amp;driver…</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>Gerar relatório de &amp;suporte…</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>&amp;Qual tecla?</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>Tentar com tra&amp;nsferência simples</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>Liberar p&amp;orta…</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>Restaurar dados &amp;guardados…</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>&amp;Continuar…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>Tentar em f&amp;ull speed</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>Abrir &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>Mostrar arq&amp;uivos</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>Tentar com blocos m&amp;enores</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>Afastar &amp;ModemManager…</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>Permitir &amp;mais memória USB…</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>Ver&amp;ificar firmware de novo</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>risco pequeno</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>apaga dados do celular</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>o celular pode não ligar mais se der errado</translation>
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
        <translation>primeiro loader</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>segundo loader</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>modo de teste do fabricante</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>Somente gravar</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Atualizar firmware</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>Formatar tudo + gravar</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>Verificando o arquivo de firmware</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>Esperando um celular</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>Enviando o loader</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>Iniciando o loader</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>Esperando o celular voltar</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>Lendo a tabela de partições</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperando sua resposta</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>Salvando cópias dos dados de calibração</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>Gravando a tabela de partições</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Apagando</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>Gravando o que inicia o celular</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>Gravando uma imagem</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>Comparando o que foi gravado</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>Lendo do celular</translation>
    </message>
    <message>
        <source>Testing the memory</source>
        <translation>Testando a RAM</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Um celular está sendo gravado.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>Aceito.</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>Aceito, como alguns chips respondem a uma gravação.</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>O preloader recusou a leitura desta região; código mais antigo usa o número para uma segurança que não pôde ser preparada.</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>O preloader recusou a gravação desta região; código mais antigo usa o número para uma segurança que não pôde ser encerrada.</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>Pediu-se ao código de segurança um modo que ele não tem.</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>O código de segurança recebeu uma chave que não pode usar.</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>Os dados para o código de segurança não estavam alinhados.</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>O código de segurança foi enviado a um local que não existe.</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>O endereço fica acima de 0x80000000, onde este celular não tem nada.</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>O endereço fica acima de 0x40000000, onde este celular não tem nada.</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>O endereço não é um que o celular permita.</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>Não é erro: nenhuma autorização é necessária.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>O celular exige antes uma autorização, com um arquivo do fabricante.</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>O loader sobrescreveria memória de que o próprio celular precisa.</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>Não há loader no endereço do salto.</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>O loader veio em mais partes do que o celular aceita.</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>O endereço do loader não é múltiplo de dois.</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>O endereço e o tamanho do loader não servem para o celular.</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>O tamanho do loader é zero.</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>A assinatura seria maior que o loader.</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>O celular exige um loader assinado e este não tem assinatura.</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>Nenhum loader foi enviado antes do salto.</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>O loader não é o que foi autorizado.</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>O celular recusou o loader; o nome que o fabricante dá a este código não é público.</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>O celular recusou a velocidade da linha.</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>O celular não aceita loaders desta versão.</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>O celular não aceitou o arquivo de autenticação.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>O celular não aceitou a assinatura do loader.</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>O código de segurança ficou sem memória.</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>Não foi possível preparar a chave dos loaders.</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>Não foi possível preparar a chave das imagens.</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>Não foi possível calcular o hash de uma imagem.</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>O loader não cabe no local para onde é movido.</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>O celular não contém configurações de segurança.</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>A biblioteca de segurança é de uma versão diferente das configurações dela.</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>Não foi possível apagar as configurações de segurança.</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>Não foi possível gravar as configurações de segurança.</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>Falta a marca de fim nas configurações de segurança.</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>As configurações de segurança estão em um estado que não existe.</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>As configurações de segurança são menores do que deveriam.</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>Não foi possível preparar a chave das configurações de segurança.</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>O celular não tem um registro desta imagem com que conferi-la.</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>Uma imagem não corresponde ao hash dela.</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>Não há espaço para um registro desta imagem.</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>Falta na imagem o token para um download seguro.</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>As etapas do download seguro vieram fora de ordem.</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>O registro desta imagem não é válido.</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>Falta a imagem secro.</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>Não foi possível ler uma imagem para conferi-la.</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>A assinatura de uma imagem não é aceita.</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>A imagem está assinada em um formato diferente do que este celular confere.</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>Falta na imagem o cabeçalho estendido.</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>O cabeçalho estendido da imagem está danificado.</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>O cabeçalho estendido da imagem é de um tipo desconhecido.</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>Não foi possível calcular o hash do cabeçalho estendido.</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>Falta a tabela de imagens bloqueadas.</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>Todas as imagens deste celular estão bloqueadas.</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>A tabela de imagens bloqueadas está cheia.</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>A tabela de imagens bloqueadas não conhece esta.</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>A tabela de imagens bloqueadas está danificada.</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>O fabricante do celular baniu este loader.</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>Falta a chave para a inicialização segura.</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>Faltam as configurações de segurança da boot ROM.</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>A chave pública não foi preparada.</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>Não foi possível calcular um hash SHA-256.</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>O preenchimento (padding) de uma assinatura está errado.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>Uma assinatura não é aceita.</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>O local do loader fica dentro de um que o celular reserva para si.</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>O local do loader se sobrepõe a um que o celular reserva para si.</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>O local do loader passa do fim do espaço de endereços.</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>O celular não aceita um loader neste endereço.</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>O celular não aceita um loader deste tamanho.</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>O celular confere os loaders e não aceitou a assinatura deste.</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>O estado de segurança do celular não permite esta etapa; depois de uma pergunta sobre autorização, significa que nenhuma é necessária.</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>A assinatura tem tamanho errado.</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>O preenchimento (padding) tem tamanho errado.</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>A imagem é feita para outra linha de software.</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>A imagem é de um tipo que não pertence a este lugar.</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>O certificado é maior do que o celular comporta.</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>Falta a imagem indicada no certificado.</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>O cabeçalho de uma imagem não corresponde ao hash dele.</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>Um nome de campo no certificado tem tamanho errado.</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>Um campo do certificado não cabe no buffer dele.</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>O certificado terminou cedo demais.</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>O certificado contém um campo diferente do esperado.</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>Um campo do certificado tem tamanho diferente do esperado.</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>Não é possível percorrer o certificado desta forma.</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>Pediu-se ao certificado um número de campo que ele não tem.</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>Falta no certificado um nome de campo.</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>Falta um campo no certificado.</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>O expoente da chave tem tamanho diferente do deste celular.</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>O expoente da chave não é o deste celular.</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>O tamanho da chave não é o deste celular.</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>A chave não é a deste celular.</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>A chave pública da imagem não é aceita.</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>O cabeçalho da imagem não é válido.</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>Aqui era esperada outra imagem.</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>O certificado e a imagem são de versões diferentes.</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>Duas imagens que devem ir juntas são de versões diferentes.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>A imagem é mais antiga do que o celular permite.</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>O celular não tem mais nenhum fusível para registrar esta versão.</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>Os fusíveis do celular estão ajustados de um modo sem sentido.</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>Não foi possível gravar um fusível do celular.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>texto de versão</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>comando inválido</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>comando desconhecido</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>operação falhou, sem motivo informado</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>baud rate não suportado</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>os dados vieram antes de um início</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>o início veio duas vezes</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>o fim veio antes de todos os dados</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>destino inválido</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>tamanho errado, ou maior que o local</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>a verificação de um pacote ou de uma imagem falhou</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>celular sem memória</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>o celular esperou demais pela entrada</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>interno: sucesso</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>interno: baud rate válido</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>interno: repetir, continuar</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>interno: repetir, interromper</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>dados lidos do armazenamento</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>tipo do chip</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>local de um item de calibração</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>layout de partições desconhecido para o loader; após o início de um loader, a saudação dele</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>dispositivo de armazenamento desconhecido ou não inicializado</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>tamanho do armazenamento inválido</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>RAM não suportada</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>ajustes de RAM errados</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>geometria do armazenamento</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>tamanho do setor</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>tipo do armazenamento</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>id único do armazenamento</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>id do soft SIM</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>a soma de verificação da calibração é zero</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>a soma de verificação dos dados difere</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>a gravação no armazenamento falhou</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>o id do chip não confere</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>configuração do armazenamento errada</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>tamanho da área de dados errado</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>assinatura do primeiro loader recusada</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>o celular está marcado como rooteado</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>assinatura recusada</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>id único do chip</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>a gravação não foi habilitada</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>não foi possível habilitar o boot seguro</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>a identificação começa</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>a identificação termina</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>dados de referência</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>próprio do fabricante</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>o armazenamento está protegido contra gravação</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>não foi possível inicializar o armazenamento</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>tipo do transceptor de rádio</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>a verificação da RAM falhou</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>o self refresh da RAM falhou</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>informações dos blocos do armazenamento</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>a resposta ao desafio está errada</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>lista de partições</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>log do loader</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>dados de tensão</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>mensagem de autenticação</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>valor de partição</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>partição não suportada</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>id do cartão de memória</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>número mágico de uma tabela errado</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>tabela de partições não gravada</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>a leitura do armazenamento falhou</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>o celular não conseguiu alocar memória</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>comando não suportado por este loader</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>texto de log</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>Terminou sem erro.</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>O trabalho foi interrompido a pedido.</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>O preloader não conhece este modo.</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>O preloader proíbe este modo.</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>A leitura ou a gravação no preloader falhou.</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>O preloader exige que a conexão seja antes fechada e aberta de novo.</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>Algo falhou dentro da ferramenta e ela não deu motivo; as últimas linhas do log dela dizem mais.</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>Um argumento foi rejeitado antes que algo fosse enviado ao celular; confira o arquivo scatter, o loader e os caminhos.</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>O chip que respondeu não é um que esta ferramenta conheça; ferramentas muito antigas usavam este número quando a porta não podia ser aberta.</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>Ferramentas de 2013 e anteriores usam este número quando a porta não pôde ser aberta.</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>O clock indicado não é um que o chip possa ter.</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>O tamanho do conjunto de blocos de reserva não é válido.</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>A ferramenta não conseguiu pedir a versão à própria biblioteca.</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>Um buffer da ferramenta falta ou é pequeno demais.</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>Não há espaço suficiente: para uma imagem no lugar dela no celular, ou para um arquivo no computador.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>O computador ficou sem memória.</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>Não foi possível abrir a porta serial: ela sumiu, está em uso por outro programa ou não é permitida.</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>A porta recusou os tempos limite; o driver não se comporta como uma porta serial deveria.</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>A porta recusou os ajustes de linha; o driver não se comporta como uma porta serial deveria.</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>Não foi possível descartar o que estava nos buffers da porta.</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>Nenhum arquivo foi indicado onde é necessário um.</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>O chip respondeu com um código que a ferramenta não lista.</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>Não é erro: a versão do chip não é conferida.</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>O celular e a ferramenta são de épocas diferentes: um registro tem uma versão que a ferramenta não conhece.</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>O cabeçalho da imagem do bootloader tem uma versão que esta ferramenta não conhece.</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>O arquivo de loader, ou a entrada dele para este chip, tem uma versão que esta ferramenta não conhece.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>O celular exige software assinado e as imagens não trazem dados de segurança.</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>O registro sobre o firmware no celular falta ou não confere.</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>A área dos ajustes do próprio fabricante falta, está em branco ou tem outro tamanho.</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>A área de segurança somente leitura falta, está em branco, danificada ou fechada para a ferramenta.</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>Um endereço ou tamanho não é múltiplo do que o hardware exige.</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>Um pacote chegou pela linha serial com soma de verificação errada.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>Não é erro: o celular inicia pela eMMC.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>Não é erro: o celular inicia pela flash NOR.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>Não é erro: o celular inicia pela flash NAND.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>O loader não entende a versão destes ajustes de RAM; o preloader e o loader são de épocas diferentes.</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>O armazenamento não contém uma tabela de partições válida.</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>Não há espaço para a tabela de partições.</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>Este chip ou loader não oferece a operação.</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>Um arquivo difere da soma de verificação da lista que veio com ele.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>Não foi possível ajustar um registrador do chip.</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>Não foi possível pôr o primeiro loader na memória interna do chip.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>A sequência de início não foi aceita: o celular não está em modo download, ou a porta foi aberta tarde demais.</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>A sequência de início não teve resposta.</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>O salto para o que foi carregado foi recusado.</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>A leitura ou gravação de uma palavra no chip falhou.</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>Não foi possível gravar uma palavra no chip, em geral a que desativa o watchdog dele.</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>O salto para outro programa do celular falhou.</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>A memória do chip continha bytes diferentes dos enviados.</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>O chip do celular não é aquele a que estes arquivos se destinam.</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>O chip não informou a versão.</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>A linha serial não chegou a um acordo sobre a velocidade.</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>Não foi possível acelerar a linha serial.</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>Não foi possível travar a tecla liga/desliga do celular durante o trabalho.</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>A ferramenta enviou a si mesma uma mensagem que não existe.</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>Este chip muito antigo não é suportado.</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>Foram dados blocos de dados demais.</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>Nenhuma SRAM externa foi encontrada.</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>Nenhuma memória externa foi encontrada atrás do chip.</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>Não foi possível ler a versão do firmware.</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>Não foi possível alcançar o bootloader; o celular ainda está na boot ROM.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>O celular recusou o primeiro loader.</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>O celular recebeu do primeiro loader bytes diferentes dos enviados.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>O celular recusou iniciar o primeiro loader, ou parou de responder ao fazê-lo.</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>Um fusível do chip não pôde ser lido ou gravado como pedido; este programa não grava nenhum.</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>O celular recusou uma versão de software antiga demais para ele.</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>O celular recusou um preloader mais antigo do que ele permite.</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>Não foi possível parar o watchdog do celular.</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>A memória interna do chip falhou no teste.</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>Com estes ajustes não é possível usar a RAM.</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>Não foi possível preparar a RAM.</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>Não foi possível preparar os clocks do chip.</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>Os ajustes de RAM indicam um tipo de memória que não faz sentido aqui.</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>O primeiro rank da RAM não pôde ser calibrado com estes ajustes.</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>O segundo rank da RAM não pôde ser calibrado, muitas vezes porque o componente só tem um.</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>Os ajustes de RAM não contêm entrada para a RAM deste celular.</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>Nada aciona as linhas da RAM.</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>Não é possível acessar a RAM.</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>A RAM informou um erro.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>Em ferramentas de 2013 a 2017 e loaders da versão 3.2, diz que nenhuma flash NOR foi encontrada; durante o início de um loader, pede ajustes de RAM (3015 nas posteriores).</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>O loader não encontrou o dispositivo que procurava.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>Em ferramentas de 2013 a 2017 e loaders da versão 3.2, diz que nenhuma flash NAND foi encontrada, o que é normal em um celular com eMMC (3016 nas posteriores).</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>O loader não conhece este chip de flash NOR.</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>S_DA_SOC_CHECK_FAIL em ferramentas de 2013 a 2017: o chip falhou no autoteste do loader (3017 nas posteriores).</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>O loader não conhece este chip NAND.</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>O celular não tem flash NOR, o que é normal, a menos que o firmware seja para uma.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>Ferramentas de 2013 a 2017 e loaders da versão 3.2 usam para isto o número 3011.</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>O celular não tem flash NAND; o firmware pode ser para outro tipo de armazenamento.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>Ferramentas de 2013 a 2017 e loaders da versão 3.2 usam para isto o número 3012.</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>O chip falhou no autoteste do loader.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>Ferramentas de 2013 a 2017 usam para isto o número 3013.</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>Flash NOR: a leitura, a gravação ou o apagamento falhou, ou o chip não oferece o que foi pedido.</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>Não foi possível gravar uma página da flash NAND.</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>Flash NAND: a leitura, a gravação ou o apagamento falhou, ou o controlador dela não faz o que foi pedido.</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>Não foi possível apagar um bloco da flash NAND.</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>O armazenamento não terminou a tempo.</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>Não é erro: o trabalho continua.</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>O endereço inicial não é um que o armazenamento tenha.</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>O intervalo fica fora do que o armazenamento tem.</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>A flash NAND encontrou um bloco defeituoso.</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>A flash NAND não contém imagem neste local.</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>O bootloader do celular e o do firmware não combinam.</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>Uma linha de sistema de arquivos UBI recebeu uma imagem que não é sparse.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>O bootloader é maior que o lugar dele.</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>Os dados pela linha serial não chegaram ou transbordaram.</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>Um pacote chegou com soma de verificação errada.</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>O buffer serial do celular transbordou.</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>S_DA_HANDSET_FAT_INFO_NOT_FOUND em loaders da versão 3.2 (3072 nos posteriores).</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>O celular tem memória de menos para reparar um bloco.</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>O registro de segurança do celular falta, está danificado, ou não pôde ser lido ou gravado.</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>O celular não contém registro da área FAT dele.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>Loaders da versão 3.2 usam para isto o número 3066.</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>Esta operação não é oferecida.</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>Não é erro: a última etapa é omitida.</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>A área de gravação única (OTP) do armazenamento falta, está bloqueada ou não pôde ser usada como pedido.</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>Não foi possível ler o tamanho da área de gravação única (OTP) da flash NOR.</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>S_DA_CODE_AREA_IS_BLANK em loaders da versão 3.2 (3084 nos posteriores).</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>O armazenamento está em branco.</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>O local do sistema está em branco, como em um celular que nunca foi programado.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>Loaders da versão 3.2 usam para isto o número 3078.</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>O loader não é feito para este chip.</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>A área FAT do celular falta ou está fechada para a ferramenta.</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>O teste da RAM encontrou um defeito nas linhas ou nas células da memória.</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>O teste da RAM encontrou uma célula que não guarda o que é gravado.</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>O loader não conseguiu passar a linha para outra parte do celular.</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>Os recursos adicionais do celular e do firmware não combinam.</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>A imagem não cabe na flash NAND.</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>Falta um registro que o celular deveria ter sobre si.</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>A imagem do bootloader não diz para qual armazenamento é.</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>A imagem do bootloader é para um armazenamento que este celular não tem.</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>A área de boot começaria dentro da anterior.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>A maioria das ferramentas de 2013 a 2017 usa este número quando nenhuma eMMC foi encontrada (3149 nas posteriores).</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>O cabeçalho antes do bootloader no celular não é o esperado.</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>Em loaders da versão 3.2, diz que nenhum cartão de memória foi encontrado (3151 nos posteriores).</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>O bootloader do firmware não combina com o do celular.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>O bootloader é maior que a área dele.</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>A eMMC não foi encontrada.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>A maioria das ferramentas de 2013 a 2017 usa este número quando a gravação na eMMC falhou (3154 nas posteriores), e 3144 quando nenhuma eMMC foi encontrada.</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>O firmware interno da eMMC é um que sabidamente falha.</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>Nenhum cartão de memória foi encontrado, o que é normal quando não há um.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>Loaders da versão 3.2 usam para isto o número 3145.</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>A eMMC ou o cartão de memória é de um tipo desconhecido ou não pôde ser configurado.</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>A leitura da eMMC falhou.</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>A gravação na eMMC falhou.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>Ferramentas de 2013 a 2017 usam para isto o número 3149.</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>A eMMC informou dados danificados no barramento.</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>A eMMC não terminou a tempo.</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>O loader do processador de sinais é de outro chip.</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>O armazenamento UFS não foi encontrado.</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>Não foi possível configurar o armazenamento UFS.</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>A leitura do armazenamento UFS falhou.</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>A gravação no armazenamento UFS falhou.</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>O armazenamento UFS não terminou a tempo.</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>O armazenamento UFS é de um tipo desconhecido ou informou um erro.</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>O loader não consegue informar os números do celular.</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>Pediu-se ao loader um tipo de armazenamento que ele não conhece.</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>Não foi possível enviar um comando ao loader.</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>O loader não confirmou um comando.</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>Não foi possível ler o estado do armazenamento.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>O celular não aceitou a imagem do preloader.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>O firmware é para um tipo de armazenamento diferente do deste celular.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>O firmware é para um chip diferente do deste celular.</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>Há mais partições do que o loader comporta.</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>O loader foi iniciado e ficou em silêncio.</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>O primeiro byte depois do início não foi a saudação do loader.</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>O loader saudou com uma versão diferente da esperada.</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>A ferramenta e o loader perderam o sincronismo logo após a saudação.</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>A nova velocidade da linha não foi aceita.</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>O loader recusou a lista do que deve ser gravado.</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>A gravação de uma imagem falhou; o código interno e o offset dizem por quê.</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>A leitura do armazenamento falhou; o código interno e o offset dizem por quê.</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>A formatação falhou; o motivo é o intervalo, uma proteção ou o armazenamento.</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>O comando de reiniciar não foi executado; depois de um trabalho concluído, isso não faz mal.</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>A última etapa depois da gravação foi recusada.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>Não foi possível ativar a RAM do celular.</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>Um arquivo do firmware não pôde ser lido até o fim.</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>O nome de um arquivo contém caracteres que a ferramenta não consegue abrir.</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>O caminho de um arquivo é longo demais para a ferramenta.</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>O teste da RAM falhou.</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>No estado atual, o celular só aceita uma gravação completa.</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>Não foi possível criar uma nova tabela de partições.</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>A resposta não correspondeu à etapa; a ferramenta e o loader são de versões diferentes, ou um byte se perdeu.</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>O loader não conseguiu informar que RAM e armazenamento o celular tem.</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>O arquivo de autenticação não está pronto para uso.</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>O arquivo de autenticação não é válido.</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>O arquivo de loader não é válido.</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>Uma imagem mudou no disco depois de carregada.</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>Está marcada uma linha cuja imagem não foi carregada, quase sempre porque o arquivo falta ou tem outro nome.</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>Não foi possível carregar uma imagem.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Nenhuma imagem foi escolhida.</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>Não é possível entender o arquivo scatter.</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>Um endereço no arquivo scatter não é múltiplo de quatro.</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>Os endereços no arquivo scatter não são crescentes.</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>Duas linhas do arquivo scatter se sobrepõem.</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>O arquivo do preloader não é um bootloader.</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>A lista não indica nenhum bootloader.</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>Um arquivo não passou na verificação de integridade.</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>Não foi possível abrir o arquivo scatter.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>O celular exige software assinado e a imagem não está assinada.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>Não foi possível encontrar ajustes de RAM no preloader.</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>Foram misturados arquivos de projetos diferentes.</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>O preloader não começa com o cabeçalho que um preloader tem.</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>O novo layout não cabe no armazenamento do celular.</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>Não foi possível ler a tabela de partições do celular.</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>O bootloader não corresponde ao próprio hash.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>A assinatura do bootloader não é aceita.</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>O arquivo scatter é de uma versão que esta ferramenta não conhece.</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>O arquivo scatter manda gravar uma linha que não indica um arquivo.</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>A resposta externa à pergunta do celular falhou.</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>O arquivo de autenticação é de outro celular.</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>O arquivo de autenticação está danificado.</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>A troca de desafio e resposta falhou.</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>O celular não autorizou este computador.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>O celular não aceitou a assinatura de uma imagem na inicialização segura.</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>O celular recusou software de uma versão de segurança mais antiga.</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>O firmware é feito para outra marca.</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>A ferramenta está bloqueada pela própria configuração.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>O celular proíbe gravar esta área.</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>O celular proíbe ler esta área.</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>O celular proíbe formatar esta área.</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>A área está fechada para este loader.</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>Um arquivo não corresponde ao hash dele.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>A assinatura do bootloader não é válida para este celular.</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>O bootloader é mais antigo do que o que o celular já teve.</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>A imagem não traz assinatura e este celular exige uma.</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>O arquivo scatter não serve para um bootloader assinado.</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>O celular não aceitou o certificado.</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>O celular não aceitou o arquivo de autenticação.</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>O celular não informou as configurações de segurança.</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>O celular não informou o próprio número; preloaders antigos não conseguem.</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>O celular não informou as versões do chip.</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>O celular não informou o código do chip.</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>Os identificadores de segurança do celular e do firmware diferem.</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>A verificação de uma imagem antes do download seguro falhou.</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>O celular não permite gravação por USB.</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>Não é erro: um estado do download seguro.</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>A imagem traz uma assinatura que este celular não aceita.</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>A imagem não é a que foi assinada.</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>O celular guarda o registro de uma versão mais nova e recusa esta.</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>O loader respondeu algo desconhecido a uma verificação de assinatura.</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>A descriptografia de uma imagem falhou, ou ela não está criptografada como deveria.</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>O celular foi feito para um projeto diferente do firmware.</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>A imagem secro está danificada ou não é deste celular.</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>Falta na imagem secro a região para esta família de celulares.</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>Uma tabela pública usa para isto o número 6192; a partir de 6064, ela está deslocada em 64.</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>A preparação para iniciar o loader falhou.</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>O preloader não encontrou memória externa.</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>O preloader não conseguiu preparar a memória externa.</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>Os dados de início não continham ajustes de RAM.</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>Não é erro: a imagem sparse continua.</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>Não é erro: o trabalho está completo.</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>Não é erro: respondeu a boot ROM, não o preloader.</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>O loader falhou e não deu código; o motivo está nas mensagens de texto anteriores.</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>O trabalho foi interrompido, pelo usuário ou por um watchdog.</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>O loader não conhece este comando; ele é mais antigo que a ferramenta.</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>O loader não conhece este código de controle; quase sempre isso significa que um recurso é omitido.</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>Uma etapa veio fora de ordem; um pacote se perdeu, ou a ferramenta e o loader não concordam.</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>Um pacote era maior do que o loader aceita.</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>Nenhum celular apareceu no USB a tempo.</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>A sessão da ferramenta não é válida.</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>O comando pertence ao outro estágio do loader.</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>Um arquivo não foi encontrado.</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>Não foi possível abrir um arquivo.</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>Não foi possível gravar um arquivo; o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Não foi possível ler um arquivo.</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>Um arquivo não pôde ser criado, ou é de uma versão desconhecida.</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>A versão de um arquivo não é uma que a ferramenta conheça.</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>O celular proíbe gravar esta imagem.</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>A imagem é maior do que a verificação do celular permite.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>O celular não aceitou o preloader.</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>O celular não aceitou uma imagem: ela foi alterada, ou está assinada para outro celular.</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>A verificação de uma assinatura, de um certificado ou de um hash falhou no celular.</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>O celular proíbe gravar dados brutos.</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>A chave que assinou a imagem não é uma que este celular aceite.</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>A imagem não corresponde ao hash que traz.</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>Falta na imagem o cabeçalho de uma imagem assinada.</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>A chave da imagem não é a que está gravada nos fusíveis deste celular.</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>A imagem é feita para outro projeto.</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>O cabeçalho da imagem indica um tipo diferente do da linha.</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>A imagem pertence a outra partição.</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>O cabeçalho da imagem está danificado.</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>O corpo da imagem está danificado.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>A imagem é mais antiga do que o celular permite; só a mesma versão ou uma mais nova pode ser gravada.</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>O loader em execução pediu um login que só o fabricante pode dar, e não o recebeu.</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>A versão é mais antiga do que o celular permite.</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>O loader recebeu um valor que não pode usar.</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>O celular não tem uma partição com este nome.</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>O celular exige um loader mais novo.</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>O arquivo scatter não é válido.</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>O arquivo de loader não contém entrada para este chip.</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>O arquivo do preloader não é válido.</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>Os ajustes de RAM do preloader não têm um cabeçalho válido.</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>A tabela de partições do firmware não é válida.</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>A tabela de partições do celular não é válida.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>O layout de partições do celular difere do layout do firmware.</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>O intervalo a formatar não é válido.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>O arquivo scatter ou o flash XML contém algo que a ferramenta não conhece.</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>O arquivo scatter contém um campo que a ferramenta não conhece.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>O celular não tem tabela de partições.</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>O arquivo de autenticação não foi encontrado.</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>O celular exige um arquivo de autenticação, que só o fabricante pode dar.</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>O arquivo com os ajustes de RAM não foi encontrado.</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>O arquivo scatter não foi encontrado.</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>O loader não conhece este armazenamento.</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>Os ajustes de RAM indicam o próprio tamanho em um local impossível.</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>Os ajustes de RAM têm um tamanho impossível.</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>O armazenamento está perto do fim da vida útil.</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>O armazenamento está desgastado.</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>O loader não oferece esta operação.</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>Não foi possível iniciar uma parte da ferramenta.</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>Os dados são maiores que a partição.</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>A imagem sparse contém um bloco de tipo desconhecido, portanto está danificada.</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>Não foi possível gravar uma imagem sparse.</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>O celular não tem preloader na área de boot.</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>A eMMC informou um erro.</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>A flash NAND informou um erro.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>O loader não entende a versão destes ajustes de RAM.</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>Um comando de controle do loader falhou.</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>O comando de desligar falhou, o que não faz mal depois de um trabalho concluído.</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>A gravação foi interrompida; o status interno e o número de bytes dizem por quê.</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>A leitura foi interrompida; o status interno e o número de bytes dizem por quê.</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>O celular não voltou na velocidade USB mais alta.</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>A leitura de dados brutos foi interrompida.</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>A gravação de dados brutos foi interrompida.</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>A formatação foi interrompida.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>A sequência de início não foi aceita.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>O celular recusou iniciar o primeiro loader.</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>Um comando da boot ROM falhou.</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>A ferramenta recusou uma etapa entre a boot ROM e o loader.</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>O loader tem uma versão diferente da esperada.</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>Nenhum loader para este chip foi encontrado.</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>Falta uma parte do loader no arquivo dele.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>O segundo loader não é o que o primeiro espera.</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>O arquivo de loader contém mais loaders do que a ferramenta consegue ler.</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>Um comando do preloader falhou.</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>O celular não respondeu a tempo; uma ou duas vezes é normal enquanto ele inicia.</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>A porta não aceitou mais dados: o celular saiu dela.</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>Uma resposta chegou danificada.</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>A ferramenta desistiu da porta; ela não diz por quê.</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>A ferramenta chama isto de cancelado; quase sempre o celular tinha saído da porta pouco antes.</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>Não foi possível abrir a porta: outro programa a ocupa, ou ela sumiu.</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>Alguém clicou no botão de parar.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>O layout de partições do celular difere em uma linha que não está marcada; ferramentas antigas mostram este número, as mais novas, 8502.</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>A pasta para as áreas salvas já existe.</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>A pasta com as áreas salvas não foi encontrada.</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>Não foi possível criar a pasta para as áreas salvas.</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>Uma área salva não corresponde à soma de verificação dela.</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>O arquivo de uma área salva não foi encontrado.</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>Falta no arquivo scatter a linha a que uma área salva pertence.</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>A atualização sem mudar o layout foi recusada porque o layout do celular difere; o símbolo do fabricante para este número não é público.</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>O arquivo scatter não indica uma linha para os dados de calibração.</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>A ferramenta se perdeu no próprio trabalho; inicie-o de novo.</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>Não foi possível carregar o arquivo de loader.</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>Não foi possível carregar o arquivo de autenticação.</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>A cópia das áreas protegidas falhou; o símbolo do fabricante para este número não é público.</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>Não foi possível restaurar as áreas salvas.</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>Não foi possível carregar um arquivo necessário; o símbolo do fabricante para este número não é público.</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>Um arquivo difere da lista de somas de verificação que veio com o firmware.</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>A memória RPMB (protegida contra replay) do celular foi gravada antes desta gravação.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>Só alguns dos bootloaders estão marcados; eles devem ir juntos.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>O layout de partições do celular difere em uma linha que não está marcada.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>O celular não tem uma tabela de partições que possa ser lida.</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>Uma área protegida muda de tamanho, e os dados dela se perderiam.</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>O endereço não é um que o armazenamento tenha.</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>Salvar ou restaurar as áreas protegidas falhou; o símbolo do fabricante para este número não é público.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>armazenamento desconhecido</translation>
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
        <translation>Gravação concluída</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>estava vazia</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>não existe neste celular</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, aparelho %2</translation>
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
        <translation>&amp;Preparar este computador</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>Verifica regras e permissões e prova com um celular de treino que tudo funciona.</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>&amp;Restaurar firmware original</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>Grava o firmware do fabricante em um celular, passo a passo.</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>Meu celular &amp;morreu</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>Descobre por que um celular não inicia e o que o recupera.</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>&amp;Fazer backup do meu celular</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>Lê identificação e calibração, ou o celular inteiro, para um lugar seguro.</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>Restaurar meu &amp;backup</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>Grava um backup no celular de onde foi lido.</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>&amp;Qual tecla eu seguro?</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>Mostra como colocar um celular no modo download e observa se deu certo.</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>Este computador está pronto para celulares.</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>Agora escolha o firmware do seu celular com Carregar pacote, ou siga o guia “Restaurar firmware original”. Pressione F1 sempre que quiser saber mais.</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>Mostrar a página de &amp;boas-vindas ao abrir o programa</translation>
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
        <translation>%1: %2, %3 do trabalho</translation>
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
        <translation>Como o ambiente</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>Como o ambiente: acompanha na hora o ambiente de trabalho quando ele muda para claro, escuro ou alto contraste.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Tamanho do te&amp;xto:</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>100 % é o tamanho que o ambiente de trabalho pede.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimento</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>Nada se move nem esmaece sem necessidade.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>O que foi salvo</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Guarde uma cópia em outro disco: sem ela não é possível recuperar uma identificação perdida.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Arquivos do backup</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>A&amp;brir a pasta</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ O backup não está completo: %1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>Relendo os arquivos e comparando…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %n arquivo (%1) em %2; foi relido e está igual.</numerusform>
            <numerusform>✓ %n arquivos (%1) em %2; todos foram relidos e estão iguais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>O que salvar?</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>O celular é só lido; nada nele é alterado.</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>&amp;Identificação e calibração</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>O celular sem os dados &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>&amp;Tudo, com fotos e apps</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>Alguns megabytes: IMEI e valores de rádio, que nenhum firmware recupera. Leva um minuto.</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>Também o sistema e o que inicia o celular.</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>Do tamanho do armazenamento do celular; pode levar uma hora.</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>&amp;Salvar em:</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Pasta do backup</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Escolher &amp;pasta…</translation>
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
        <translation>Escolha o backup</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>Ainda não há nada guardado neste computador; escolha a pasta de um backup.</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>Escolha uma das cópias ou a pasta de um backup.</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>Comparando cada arquivo com o hash dele…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ Este backup não pode ser usado: %1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ Isto é um firmware, não o backup de um celular.</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ Cada arquivo está como quando foi lido do celular (%1).</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Qual backup?</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>Use o mais novo exatamente deste celular; ele é verificado antes do uso.</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>&amp;Guardados neste computador:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva em</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardados neste computador</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>Uma linha por cópia, a mais nova primeiro</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>&amp;Pasta do backup:</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Pasta do backup</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Escolha a pasta do backup</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>O celular foi lido</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>Fazer backup do meu celular</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>R&amp;estaurar o firmware</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>O celular responde no modo download: pode ser recuperado.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>A causa ainda não é conhecida.</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>É isto que achamos</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>Tente os passos na ordem; gravar de novo o firmware original é a próxima página.</translation>
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
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Passos na ordem em que devem ser tentados</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>O &amp;que vimos</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>Copiar &amp;relatório</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>Copia a causa e os indícios sem números de série, para pedir ajuda a alguém</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>O que vimos</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Copie o relatório e envie-o com a sua pergunta: a causa ainda não está na nossa lista.</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>Este computador está pronto?</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>Escolha uma linha com problema e clique em Corrigir; os conselhos podem esperar.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>Agora conecte o celular</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>O celular de treino se conecta sozinho.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>Desligue o celular, segure a tecla e então conecte o cabo. O resto é automático.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>Até ser parado</translation>
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
        <translation>&amp;Esperar o primeiro celular:</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>Se nenhum chegar nesse tempo, o trabalho termina. Os celulares seguintes são esperados até você parar.</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>Velocidade &amp;USB:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>Como o loader preferir</translation>
    </message>
    <message>
        <source>High speed</source>
        <translation>Alta velocidade (high speed)</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidade plena (full speed)</translation>
    </message>
    <message>
        <source>Full speed is slow but survives bad cables and hubs. Only MediaTek loaders have this switch.</source>
        <translation>A velocidade plena é lenta, mas aguenta cabos e hubs ruins. Só os loaders MediaTek têm essa opção.</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>&amp;Bateria:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>O celular está com a bateria</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>O celular está sem bateria</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>Informa a celulares MediaTek se devem contar com a bateria ou só com o cabo.</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 baud</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>&amp;Linha serial:</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>Velocidade de um cabo serial depois que o loader está rodando. Em cabos USB não faz diferença.</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>&amp;Transferência rápida se o celular oferecer</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>Envia as imagens a celulares Unisoc em formato bruto. Deixe desligado se os trabalhos falharem no meio da gravação.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
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
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>&amp;Apagar e gravar</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>Iniciar &amp;gravação</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Palavra de confirmação</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Isto não pode ser desfeito. Digite “%1” para continuar:</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>É isto que acontece com cada celular que você conectar até clicar em Parar.</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>%1 precisa de mais do que você autorizou. Nada foi gravado nele ainda.</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>O trabalho interrompido continua, só com o mesmo %1. As etapas prontas são comparadas, as outras são executadas.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Fotos, mensagens e apps do celular são APAGADOS e não podem ser recuperados.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Fotos, mensagens e apps do celular são mantidos.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Não tocar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ A identificação e a calibração do celular são antes copiadas para este computador e comparadas no fim (%1).</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ A calibração e a identificação do celular são mantidas (%1).</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Total: %1, cerca de %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Total: %1.</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>Nada no celular é alterado.</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>Você pode parar depois de qualquer etapa: o celular liga como antes. %1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>Ponto sem volta: a etapa “%1”. Até lá você pode parar sem deixar rastro; depois dela, o celular pode não ligar antes que uma gravação termine. %2</translation>
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
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>Copia causa, evidências e erro, sem números de série, para pedir ajuda a alguém</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>A gravação falhou: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Parou em: %1. O celular não liga por enquanto; ele espera em modo download, e uma gravação completa o recupera.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>Parou em: %1. Nada foi gravado no celular.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>Parou em: %1. Parte do firmware foi gravada; repita a gravação.</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Copie o relatório e envie-o com a sua pergunta: a causa ainda não está na nossa lista.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Escolha uma resposta</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>Pronto. Este computador foi examinado de novo.</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>Desfeito. Este computador foi examinado de novo.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>O que &amp;Corrigir altera, palavra por palavra:</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>O que Des&amp;fazer altera, palavra por palavra:</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>Trabalhando… A sua senha pode ser pedida.</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>Pronto. Saia da sessão e entre de novo; vale a partir daí.</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>O que este computador precisa para trabalhar com celulares. Nada é alterado antes de você clicar em um botão.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>Verificações deste computador</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>Uma linha por verificação, com o estado em uma palavra</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>C&amp;orrigir</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>Faz a alteração mostrada acima; ela pode ser desfeita</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>Devolve este computador ao estado anterior</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>&amp;Reexaminar</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>Examina este computador mais uma vez</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>A gravação não pode começar</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>Interromper no meio?</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>A gravação já vai parar depois da etapa atual. Interromper agora é como puxar o cabo: o celular não liga até que uma gravação termine.</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>Parar enquanto um celular é gravado?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>A etapa em andamento é terminada primeiro. O celular pode não ligar até que uma gravação termine.</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>&amp;Interromper</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>&amp;Parar depois desta etapa</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>Fechar durante o trabalho em um celular?</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>Fechar interrompe todas as gravações. Um celular que está sendo gravado não liga até que uma gravação termine.</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>&amp;Interromper e fechar</translation>
    </message>
    <message>
        <source>Phones are still being worked on</source>
        <translation>Ainda há trabalho em andamento em celulares</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>Clique antes em Parar, ou espere que terminem; depois tente de novo.</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>&amp;Comparar depois de gravar:</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>Tudo; imagens muito grandes por amostras</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>Amostras das imagens grandes</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Todos os bytes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>Relê o que foi gravado. Só de um celular comparado se sabe que está certo.</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>&amp;Depois:</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Reiniciar o celular</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Desligar o celular</translation>
    </message>
    <message>
        <source>Leave it in its loader</source>
        <translation>Deixar no loader</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>O que o celular faz quando o trabalho termina.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
        <translation>&amp;Observar o celular iniciar:</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>Depois de reiniciar, observa por esse tempo o que aparece na porta e diz o que significa.</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>&amp;Somas de verificação no envio:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>Como o loader preferir</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>No cabo</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>No armazenamento</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>Só os loaders MediaTek têm essa opção. Comparar depois de gravar encontra mais erros.</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>Se um armazenamento informa que está desgastado, isso é sempre avisado antes de qualquer gravação; não há opção para desligar esse aviso.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Gravar</translation>
    </message>
</context>
<context>
    <name>flashwright::DropGuide</name>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>Há uma gravação em andamento. Pare-a antes de carregar outro pacote.</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>Arraste um arquivo ou uma pasta por vez.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>Solte para procurar firmware na pasta %1. Nada é gravado ainda.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>Solte para procurar firmware no arquivo compactado %1. Nada é gravado ainda.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>%1 é a imagem de uma partição. Carregue antes o firmware e depois solte-a na linha dela.</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>Solte para carregar %1. Nada é gravado ainda.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>%1 é a imagem de uma partição. Vá até a tabela da página Gravação e solte-a na linha dela.</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>Solte %1 na linha cuja imagem deve substituir.</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>Solte para gravar %1 no lugar da imagem de %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>Nada pode ser gravado no lugar de %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>Não é possível usar %1</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>Nenhum firmware carregado</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>Abra um arquivo .pac, um arquivo scatter, um flash.xml, uma pasta de ROM ou um .zip com um deles. Você também pode soltá-lo em qualquer parte desta janela, ou copiar o caminho dele e pressionar Ctrl+V.</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>Abrir &amp;firmware…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abertos recentemente</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>Another file is written</source>
        <translation>Outro arquivo é gravado</translation>
    </message>
    <message>
        <source>Loader, always sent</source>
        <translation>Loader, sempre enviado</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>Mantido: calibração e identificação</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>Será apagado</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>Exigido pelo firmware</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Endereço inicial</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>Endereço final</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
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
        <translation>Marcar tudo (%1 de %2, %3)</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>Gravar &amp;outro arquivo…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>&amp;Voltar à imagem do próprio firmware</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>Buscar partições</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>Oculta as linhas que não contêm o texto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>Marca ou desmarca todas as entradas que podem ser gravadas</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colunas da tabela</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>Entradas do pacote</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>Pressione Espaço para marcar ou desmarcar uma entrada, Enter para gravar outro arquivo no lugar dela</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ O celular responde no modo download: pode ser recuperado.</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>O último trabalho neste computador falhou (%1).</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>O último trabalho neste computador, com um %1, falhou (%2).</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>Conecte o celular como está</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>Observamos o que ele faz; quando nada mais acontecer, clique em Avançar.</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>O que &amp;vemos agora:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>O que vemos agora</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>O que apareceu e sumiu nas portas deste computador, o mais novo primeiro</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>É este &amp;celular</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Ruim</translation>
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
        <translation>Abrir uma pasta com firmware extraído</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>Usar esta &amp;pasta</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>Procura firmware na pasta mostrada ou na escolhida</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>Nada para colar: copie antes o caminho de um arquivo de firmware.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Não há arquivo nem pasta “%1”.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Nada carregado ainda</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Escolha o firmware</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>Todo firmware (*.pac *scatter*.txt *.xml *.zip);;Pacotes (*.pac);;Arquivos scatter (*.txt *.xml);;Arquivos compactados (*.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>Escolha a pasta do firmware</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>Nenhum firmware escolhido ainda: um arquivo .pac, um arquivo scatter, uma pasta ou um .zip com um deles.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Verificando todos os arquivos…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Este firmware não pode ser usado: %1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ Verificado: %1 %2, para %3, %4.</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>um chip sem nome</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Escolha o firmware</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>Use o que é exatamente deste modelo; nada é gravado ainda.</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>Fir&amp;mware:</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>Caminho do firmware</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Digite um caminho e pressione Enter, ou escolha um arquivo</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Escolher arqu&amp;ivo…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Escolher &amp;pasta…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>Verificação do firmware</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>Preparar este computador</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>Leva uns dois minutos, e nenhum celular é necessário.</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. Este computador é examinado: você pode usar as portas dele, e algum outro programa atrapalha?

2. O que falta é corrigido, com um clique cada; você vê cada mudança antes.

3. Um celular de treino, que só existe neste programa, é gravado como um de verdade seria.</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>Com um celular real é igual: escolha, leia o resumo, conecte, espere a marca verde.</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>Preparar este computador</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>Carregue um firmware para ver o que vai para onde.</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>O firmware informa tamanhos, mas não endereços: desenhado na ordem dele, com os tamanhos em escala.</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>O firmware não informa endereços nem tamanhos: desenhado na ordem dele, fora de escala.</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>Mapa da flash</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>O armazenamento do celular, desenhado em escala; partições muito pequenas aparecem mais largas. As setas vão de partição em partição, Enter explica uma delas.</translation>
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
        <translation>Mantida</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>A apagar</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>A gravar</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Conferida</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não concluída</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espaço livre</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>o resto do armazenamento</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>tamanho não informado</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>Não pertence a nenhuma partição</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1, em andamento</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>Fora da tabela de partições</translation>
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
        <translation>Reler e comparar &amp;depois de gravar</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>Demora mais e comprova que o celular armazenou cada byte</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>Permitir n&amp;ova tabela de partições</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>Se a tabela do celular difere da do pacote, ela é substituída. Isso apaga os dados do usuário.</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>&amp;Depois:</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>O que o celular faz depois da gravação</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Reiniciar o celular</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Desligar o celular</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>Ficar em modo download</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashPage</name>
    <message>
        <source>Flash</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>Iniciar gravação</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>Outro arquivo para %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Imagens (*.img *.bin *.mbn *.ext4);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>%1 mudou no disco depois de verificado. Precisa ser carregado de novo antes de iniciar.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>%1 não está mais no disco. Precisa ser carregado de novo antes de iniciar.</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Carregar de novo</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>&amp;Descarregar</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>&amp;Partições</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>&amp;Mapa da flash</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Op&amp;ções</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>O que é gravado, e como</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation>Formatar</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>Formatar toda a flash, &amp;exceto bootloader</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>Formatar to&amp;da a flash</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>Partição a formatar</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>&amp;Restaurar calibração e identificação depois</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>De qualquer forma, são antes salvas neste computador</translation>
    </message>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>Este firmware não diz onde ficam os dados do dono.</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>Este firmware não dá nome a nenhuma partição.</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>Nada se sabe desta partição.</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 Se for perdida: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>Apaga partes do armazenamento do celular. O que é apagado não pode ser recuperado; a identificação e a calibração são salvas antes neste computador.</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>Apagado: sistema, apps e tudo o que o dono guardou. Mantido: o que inicia o celular e, com a opção marcada abaixo, identificação e calibração. Precisa de uma gravação antes de voltar a funcionar.</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>Apagado: tudo, inclusive o que inicia o celular. Mantido: só identificação e calibração, com a opção marcada abaixo. O celular fica morto até uma gravação terminar.</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>Apagar só &amp;os dados do usuário (restauração de fábrica)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>Apagado: fotos, mensagens, apps e contas do dono. Mantido: sistema, identificação, calibração e o bloqueio de conta. O celular inicia como no primeiro dia.</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>Formatar uma part&amp;ição</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>Apagado: a partição que você escolher. Mantido: todo o resto. Identificação e calibração são recusadas aqui.</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>&amp;Formatação manual da flash</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>Apagado: um trecho por região, endereço e tamanho. Identificação e calibração nele são recusadas assim que o celular informa onde ficam.</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>Mostrar a página de &amp;boas-vindas ao iniciar</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>Ela leva aos guias para o que mais se faz.</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>Modo &amp;especialista</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>Mostra endereços, regiões e operações avulsas. Poucos precisam; nada fica mais rápido com ele.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>Parar agora?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>A etapa em andamento é terminada primeiro. O celular pode não ligar até que uma gravação termine.</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>A parada é no próximo ponto seguro.</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>&amp;Parar no próximo ponto seguro</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>C&amp;oncluir</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data</translation>
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
        <translation>Porta</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>Nenhum trabalho corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>Nenhum trabalho ainda. Cada celular em que você trabalhar aparece aqui.</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Salvar certificado</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página da web (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Montando o relatório…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arquivos compactados (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Pesquisar:</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>Chip, firmware, causa, porta ou celular</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>R&amp;esultado:</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>Resultado a mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>Uma linha por celular e trabalho, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>&amp;Detalhes do trabalho selecionado:</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Detalhes do trabalho selecionado</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>Salvar &amp;certificado…</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>Uma página para o cliente: o que foi gravado, o que foi comprovado, o que foi mantido</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>Gerar &amp;relatório de suporte…</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>Um arquivo para quem for ajudar: diário, plano e computador, sem números de série nem nomes</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>A&amp;brir diário</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>Tudo o que aconteceu, linha por linha</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (funcionou aqui: %n)</numerusform>
            <numerusform>%1 (funcionou aqui: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhuma tecla</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>O que você pode ver, e o que significa:</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ Há um celular aqui no modo download.</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ Funcionou com %1. Isso fica lembrado para o próximo celular deste tipo.</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>Seguro esta tecla:</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>O que fazer, passo a passo</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>O que &amp;vemos agora:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>O que vemos agora</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>O que apareceu e sumiu nas portas deste computador, o mais novo primeiro</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>Desenho de um celular com o cabo; nenhuma tecla pressionada.</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>Desenho de um celular com o cabo; em destaque: %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>Qual é o celular?</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>Com um firmware carregado isto já vem preenchido; senão, está no chip ou na ficha técnica do celular.</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>&amp;Fabricante do chip:</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>Fabricante do chip</translation>
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
        <translation>Nada é enviado ao celular por este guia: ele só observa as portas.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Escolha um comando e pressione a nova tecla dele.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Pressione a nova tecla para “%1”.</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>Esc só fecha o que está aberto: nunca inicia nem para um trabalho.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>%1 sozinha é necessária para digitar e navegar. Segure Ctrl ou Alt junto.</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>Alt com uma letra leva a menus e campos. Segure também Ctrl.</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>Ctrl com um número leva às partes da janela.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>“%1” já tem esta tecla.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>%1 pertence a “%2”. Se você continuar, será tirada de lá.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está livre.</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>Todos os comandos com suas teclas. Uma mudança vale na hora e fica salva.</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>Comando, tecla ou menu</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>Pressione Enter para dar outra tecla ao comando</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>&amp;Nova tecla:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>Pressione a combinação de teclas; Tab avança</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>&amp;Usar esta tecla</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>O comando tem esta tecla e nenhuma outra</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>&amp;Acrescentar esta tecla</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>O comando tem esta tecla além das outras</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Sem tecla</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>Tira todas as teclas do comando</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>Devolve ao comando as teclas que ele tinha no início</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>Redefinir &amp;tudo</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>Devolve a todos os comandos as teclas que tinham no início</translation>
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
        <translation>Qual tecla eu seguro?</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Idioma da janela:</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>Muda na hora. O log continua em inglês, para que as pessoas possam se ajudar.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente</translation>
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
        <translation>Escolha o firmware</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>Todo firmware (*.pac *scatter*.txt *.xml *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Este firmware não pode ser usado: %1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ São usados os loaders de %1 %2; nada mais dele.</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>Sem um, são tentados os loaders que este programa já conhece.</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>Loaders deste modelo</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>Para falar com um celular são necessários os loaders dele; qualquer firmware original do mesmo modelo os tem.</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>Fir&amp;mware que os empresta:</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>Caminho do firmware que empresta os loaders</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Digite um caminho e pressione Enter, ou escolha um arquivo</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Escolher arqu&amp;ivo…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>Arquivo de autenticação (*.auth);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>Arquivo de certificado (*.cert);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>Arquivo bin (*.bin);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>Download-Ag&amp;ent:</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>Arqui&amp;vo de autenticação:</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>Arquivo de certi&amp;ficação:</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>&amp;Preloader da placa:</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>Do firmware ou da pasta de loaders</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>Só para celulares protegidos</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>Do firmware</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>Arquivos de loader</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>Preencha só o que veio com o firmware; a maioria dos celulares não precisa de nada aqui.</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>Campos vazios são tirados do firmware ou da pasta com loaders conhecidos.</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nível:</translation>
    </message>
    <message>
        <source>Least important lines to show</source>
        <translation>Linhas menos importantes a mostrar</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>Pes&amp;quisar:</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Pesquisar no log</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texto a procurar</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Acompan&amp;har</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Mantém a linha mais nova à vista</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Copia as linhas selecionadas, ou todas</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>Mostra os diários de todas as sessões</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>O que aconteceu, com a linha mais nova no fim</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>Enter leva à próxima ocorrência, Shift+Enter à anterior</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>Ocorrência anterior (Shift+Enter no campo de busca)</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>Próxima ocorrência (Enter no campo de busca)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>O Flashwright não pode iniciar</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>Não foi possível guardar o registro</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>Este trabalho não pode continuar</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>Treino indisponível</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>Não é possível usar as portas deste computador</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>Carregar pacote</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>%1 com cada celular que for conectado (F9)</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>Treino: nenhum celular real é tocado</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>Pronto para celulares nas portas deste computador</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (treino)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>&amp;Carregar pacote…</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>Escolhe o arquivo de firmware do celular (%1)</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>Carregar &amp;pasta extraída…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>&amp;Ler</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>Interrompe no próximo ponto seguro (F10)</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>Parar &amp;celular selecionado</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>Mostrar &amp;resultado do celular selecionado</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>Pes&amp;quisar no log</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Abrir pasta dos &amp;diários</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>Sobre &amp;o Flashwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Gravação</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Treino</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
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
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de ferramentas principal</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>Sobre o Flashwright</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Restaura o firmware original de celulares.

Software livre sob a GNU General Public License, versão 3 ou posterior. Sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>O %1 cuja gravação foi interrompida em %2% está conectado de novo.</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>A gravação de um %1 foi interrompida em %2%. Ela pode continuar de onde parou.</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>&amp;Continuar…</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>Agora nã&amp;o</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>Conectar um %1 virtual (%2)</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>Conectar mais &amp;um igual</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>Treinar uma &amp;falha</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>&amp;Sair do treino</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>Visão de &amp;especialista</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>Mostra endereços, regiões e operações avulsas</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>%1 é gravado no lugar da imagem do próprio firmware.</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>Nenhuma partição deste firmware tem um nome como %1. Solte-o na linha a que se destina.</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>&amp;Abrir o caminho colado</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>Abre o arquivo ou a pasta cujo caminho foi copiado</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>Buscar &amp;partições</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>G&amp;ravar uma captura</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>Guarda cada byte entre computador e celular nos próximos trabalhos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfigurações…</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>Como o am&amp;biente</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Alto co&amp;ntraste, escuro</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>O trabalho está em %1. Execute-o com: flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>O arquivo de trabalho não pode ser usado</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>&amp;Manual desta página</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>Manual, &amp;sumário</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>Abrir &amp;trabalho…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>Ajusta firmware e página conforme um arquivo de trabalho; nada é iniciado</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>&amp;Exportar trabalho…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>Grava em um arquivo, para a linha de comando, o que a página à frente faria</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>Abrir trabalho</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>Trabalhos (*.%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>Esta página não tem um trabalho que caiba em um arquivo.</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>Exportar trabalho</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>Trabalhos (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>O trabalho está montado. Nada foi iniciado ainda: confira e clique em %1.</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>Bloqueado para o operador</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>Peça a quem tem o PIN para fazer isso.</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>A&amp;ssistentes</translation>
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
        <translation>Comece aqui</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>Trabalhar com celulares</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que fica guardado</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>O programa</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>Problemas e o que ajuda</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>Números de erro</translation>
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
        <translation>Manual do Flashwright</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – Manual do Flashwright</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>Salvar a página</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>A página anterior</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>A página seguinte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas as páginas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>Texto do mesmo tamanho que no resto</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>Salvar esta página, para imprimir ou repassar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar em todas as páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Fechar o manual</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>Barra de ferramentas do manual</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Pesquisar:</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>Uma palavra, ou um número de erro como 4032</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Páginas encontradas</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>Uma página do manual; Tab vai de link em link</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>Legenda do mapa da flash</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>Solte para escolher este arquivo para gravar. Nada é gravado ainda.</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>Solte para comparar o celular com este arquivo.</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>Escolha o arquivo</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>Imagens (*.img *.bin);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>por região e endereço</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>O loader não encontrou defeito na RAM. As palavras exatas dele estão no log.</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>%1 comparados: o celular contém exatamente este arquivo.</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>%1 gravados; %2 foram relidos e estão iguais.</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>Tamanho do arquivo: %1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>O arquivo é grande demais: ocupa %1, e %2 tem espaço para %3.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Escolha o arquivo a gravar.</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>Escolha o arquivo com que comparar.</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>%1 não é um arquivo que possa ser usado.</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>Digite antes “%1”: um arquivo errado aqui deixa o celular morto.</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>Os loaders dos celulares Unisoc não oferecem teste de RAM.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>Testar a RAM</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>Gravar memória</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Conferir</translation>
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
        <translation>Desligar</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>O loader testa a RAM do celular e diz o que encontrou; o log mostra palavra por palavra. Loaders MediaTek mais novos fazem um teste de inversão (flip), os mais antigos só o que oferecem; loaders Unisoc não têm teste. Nada no celular é alterado.</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>Grava um arquivo em uma partição ou endereço. Isto altera o celular: o que havia ali se perde. Você vê antes o plano, e a identificação e a calibração são salvas antes.</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>Lê um lugar e o compara com um arquivo, byte a byte. Nada no celular é alterado.</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>Dá ao celular a tabela de partições do firmware carregado. Isto altera o celular: o que está em partições que mudam de lugar se perde. Você vê antes o plano.</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>Inicia o loader e deixa o celular reiniciar. Nada nele é alterado.</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>Inicia o loader e desliga o celular. Nada nele é alterado.</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>Memória e operações avulsas</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>Para especialistas. Só Gravar memória e Reparticionar alteram o celular.</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>&amp;Operação:</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>Teste de RAM</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>Conferir um lugar com um arquivo</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Reiniciar o celular</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Desligar o celular</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arqu&amp;ivo:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escolher o arquivo</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>&amp;Local:</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>Partição, ou por região e endereço</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>&amp;Permitir que esta identificação ou calibração seja sobrescrita; antes é salva uma cópia</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>Isto i&amp;nicia o celular; com um arquivo errado ele fica morto. Digite “%1” para permitir:</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>Palavra que permite</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
        <translation>⚠ Este firmware não indica um chip conhecido aqui. O celular é consultado antes de qualquer gravação.</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ A gravação foi comprovada em um celular real com este chip (%1).</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ A gravação foi comprovada com capturas de celulares reais com este chip.</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>A gravação foi testada em celulares virtuais com este chip, ainda não em um real.</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ A gravação ainda não foi testada com este chip. Faça um backup antes.</translation>
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
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>Mostra o arquivo, o formato e a soma de verificação dele</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
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
        <translation>Lê o arquivo inteiro para calcular o SHA-256</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>Outro arquivo para %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Imagens (*.img *.bin *.mbn *.ext4);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partição %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>Não está no guia</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>O fabricante deste celular guarda algo próprio aqui. Não mexa, a não ser que o firmware grave nela.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>O que este trabalho faz com ela</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>Pode ser perdida?</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>Se for perdida ou errada</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>Tamanho e local</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>Trocar arqu&amp;ivo…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>Grava nesta partição um arquivo à sua escolha em vez do que está no firmware</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>&amp;Voltar ao mapa</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>Mostra de novo o armazenamento inteiro (Esc)</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>Sobre esta partição</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Endereço inicial</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>Celulares</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>Nenhum celular ainda. Cada porta ganha um cartão aqui assim que você iniciar.</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>Um cartão por porta, com estado, etapa e progresso</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>Trabalho inteiro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>Trabalho inteiro de %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalhes de %1</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>Verificar celular</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>Copiado, com a identificação completa.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>Examina o celular e diz o que é e como está. Nada é gravado nele.</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>Clique em Verificar celular e conecte o celular desligado como para uma gravação.

Com o firmware dele carregado, o celular informa mais: armazenamento, partições e se o firmware serve.</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>O que ele &amp;informa</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>O firmware &amp;serve?</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>&amp;Partições</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>Sobre o celular</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>O que o celular informa</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>O firmware serve?</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>Partições do celular</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>Mostrar i&amp;dentificação</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>Mostra a identificação completa deste aparelho; outros podem usá-la indevidamente</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>Põe tudo isto na área de transferência, a identificação como é mostrada</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonesModel</name>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>Modo operador</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>Sair do modo operador</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>Escolha um PIN de pelo menos %n dígito. Até ele ser digitado de novo, só Iniciar e Parar funcionam.</numerusform>
            <numerusform>Escolha um PIN de pelo menos %n dígitos. Até ele ser digitado de novo, só Iniciar e Parar funcionam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>Digite o PIN para mudar o trabalho ou as configurações.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN de novo</translation>
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
        <translation>De no&amp;vo:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Os dois não são iguais.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>Use pelo menos %n dígito.</numerusform>
            <numerusform>Use pelo menos %n dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Este não é o PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PINs errados demais. Tente de novo em %n segundo.</numerusform>
            <numerusform>PINs errados demais. Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>Digite onde começa, por exemplo 0x8000.</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>“%1” não é um número hexadecimal.</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>Precisa começar em um múltiplo de 0x200 (512 bytes).</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>Digite quantos bytes, por exemplo 0x100000 ou 1M.</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>Nenhum armazenamento chega tão longe.</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>O tamanho precisa ser um múltiplo de 0x200 (512 bytes).</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>&amp;Região:</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>Endereço ini&amp;cial [HEX]:</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>Taman&amp;ho [HEX]:</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>Endereço inicial [HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>Tamanho [HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>O plano está sendo feito…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>%n área é gravada, %1 no total.</numerusform>
            <numerusform>%n áreas são gravadas, %1 no total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>%n área é apagada.</numerusform>
            <numerusform>%n áreas são apagadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>O celular ganha uma nova tabela de partições se a dele for diferente. %1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>Fotos, mensagens e apps no celular são mantidos.</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>Fotos, mensagens e apps no celular são APAGADOS.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Cerca de %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>Por celular, como levaram trabalhos anteriores com este chip</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>Por celular, em uma porta USB comum</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>%n área de calibração e identificação é copiada antes para este computador, e mantida.</numerusform>
            <numerusform>%n áreas de calibração e identificação são copiadas antes para este computador, e mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>%n área de calibração e identificação é mantida.</numerusform>
            <numerusform>%n áreas de calibração e identificação são mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>O que iniciar faz com cada celular</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>Copiada antes para este computador (%n)</numerusform>
            <numerusform>Copiadas antes para este computador (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>Apagada (%n)</numerusform>
            <numerusform>Apagadas (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>Gravada (%n, %1)</numerusform>
            <numerusform>Gravadas (%n, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>Lida do celular (%n)</numerusform>
            <numerusform>Lidas do celular (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>identificação e calibração deste celular</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>Mantida como está (%n)</numerusform>
            <numerusform>Mantidas como estão (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>Tudo o que o trabalho grava, apaga, lê e mantém</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>Não &amp;tocar em celulares de outras portas</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>Nomes das portas</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>Dê a cada porta o nome que está escrito na sua bancada. Uma porta aparece aqui depois que um celular foi conectado nela; um nome vazio a esquece.</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>Portas e seus nomes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
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
        <translation>✓ O celular de treino está conectado e o firmware dele foi verificado.</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>Preparando o celular de treino…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>Experimente com um celular de treino</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>Ele se comporta como um real, e nada neste computador nem em um celular real é tocado.</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>Celular de &amp;treino:</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>Celular de treino</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>O backup está de volta no celular</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>Restaurar meu backup</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>Só você pode ver isto; todo o resto é medido.</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>por endereço</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>Endereço inicial</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ler</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>deixar</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>Leitura</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>Locais a ler</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>Pressione Espaço para marcar um local; locais por endereço podem ser editados</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>Mais um local, por endereço (Insert)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>Sal&amp;var em:</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Pasta dos arquivos</translation>
    </message>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>O celular foi lido. Agora cada arquivo recebe um hash e entra na lista; o celular pode ser desconectado.</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>Solte para salvar nesta pasta. Nada é lido ainda.</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>Marque pelo menos uma linha da tabela.</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>Duas linhas marcadas seriam gravadas no mesmo arquivo, %1. Desmarque uma delas.</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>Escolha a pasta onde salvar.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>Não há espaço suficiente na pasta. Escolha outra, ou libere espaço.</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>Serão lidos pelo menos %1, e mais o que os dados do dono ocuparem no celular; %2 estão livres na pasta.</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>Serão lidos cerca de %1; %2 estão livres na pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>%n arquivo foi lido e está em %1.</numerusform>
            <numerusform>%n arquivos foram lidos e estão em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>O backup está completo e conferido: %n arquivo, %1, lido duas vezes com o mesmo resultado. Está em %2, e há uma segunda cópia em Dados guardados.</numerusform>
            <numerusform>O backup está completo e conferido: %n arquivos, %1, lidos duas vezes com o mesmo resultado. Está em %2, e há uma segunda cópia em Dados guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>O backup está completo: %n arquivo, %1, com a soma de verificação em manifest.json, para que possa ser comprovado antes de ser restaurado. Está em %2.</numerusform>
            <numerusform>O backup está completo: %n arquivos, %1, cada um com a soma de verificação em manifest.json, para que possa ser comprovado antes de ser restaurado. Está em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>Ler e fazer backup</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>Copia o celular, ou partes dele, para este computador. Nada no celular é alterado.</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>Fazer backup do que &amp;pertence a este celular (identificação e calibração)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>IMEI, calibração de rádio e afins, que nenhum firmware recupera. Pequeno e rápido. É lido duas vezes e comparado; uma segunda cópia vai para Dados guardados.</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>&amp;Fazer backup de tudo</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>Todas as partições, com os dados do dono, e uma lista de somas de verificação. Pode ser restaurado depois. Pode levar uma hora.</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>&amp;Escolher partições</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>Só as linhas que você marcar, um arquivo para cada uma.</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>Remove o local por endereço escolhido (Delete)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Marcar &amp;tudo</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>Marca todas as linhas, ou nenhuma</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>N&amp;úmeros:</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimal</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>Como endereços e tamanhos são mostrados e digitados</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Relatório de suporte</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>É isto que o relatório vai conter, palavra por palavra. Números de série, IMEIs e nomes são substituídos; nada é enviado a lugar nenhum: você recebe um só arquivo.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Partes do relatório</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>Texto da parte selecionada</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
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
        <translation>Deu certo</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>O trabalho terminou, e o registro dele está no histórico.</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>O celular não vai iniciar agora; ele espera no modo download, e uma gravação completa o recupera.</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>Parte do trabalho foi feita; repita-o.</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>Nada foi alterado no celular.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Não deu certo</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>Faça o que vem primeiro abaixo e clique em Voltar para tentar de novo.</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>Parou em: %1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>O celular não vai iniciar até que uma gravação termine: clique em Voltar e comece de novo.</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>Parte do trabalho foi feita: clique em Voltar e comece de novo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>O trabalho foi interrompido em um ponto seguro, como você queria.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>O trabalho terminou.</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>Resultado do último trabalho</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Parando no próximo ponto seguro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ Não desconecte o celular agora.</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>O cabo precisa ficar conectado; nada está gravado pela metade no momento.</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1, %2 % do total</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>O celular está sendo processado</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>Deixe o cabo conectado até o fim.</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>Trabalho inteiro:</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>Trabalho inteiro</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>Perigo</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>Tudo no celular é apagado</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>Atualizar fi&amp;rmware</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>&amp;Formatar tudo + gravar</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>S&amp;omente gravar</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>Renova o sistema inteiro, e a tabela de partições se ela mudou. A calibração e a identificação são salvas antes e mantidas. Fotos, mensagens e apps podem ser apagados.</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>Apaga tudo antes: fotos, mensagens e apps se perdem de vez. A calibração e a identificação são salvas antes e restauradas. Você digita uma palavra para confirmar.</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>Grava só o que está marcado; todo o resto do celular fica como está. A tabela de partições é mantida.</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>Pode apagar seus dados</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Apaga tudo</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>Mantém todo o resto</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>Até onde vai a gravação</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>O que deve ser feito?</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>Na dúvida, use o primeiro: é o que menos altera.</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>&amp;Somente gravar</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>A&amp;tualizar firmware</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>&amp;Formatar tudo + gravar</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>Grava o sistema do fabricante; fotos e apps podem ficar, se o firmware não trouxer os seus.</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>Apaga o que grava e usa uma nova tabela de partições se o firmware tiver uma; fotos e apps podem se perder.</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ Apaga tudo antes, inclusive fotos e apps. A identificação e a calibração são salvas e restauradas.</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>A identificação e a calibração do celular são sempre copiadas antes. Fotos e apps, não.</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>Fazer antes um &amp;backup completo…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>Partes da janela</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Escolha com as setas do teclado</translation>
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
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Escolha com as setas do teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>Há um trabalho em andamento. Clique em Parar (F10) antes de mudar algo aqui.</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>O firmware ainda está sendo verificado.</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>Carregue antes o firmware do celular: ele traz o loader que fala com o celular.</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>O firmware mudou no disco depois de verificado. Carregue-o de novo.</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>Tudo pronto. %1 começa com o celular que for conectado (F9).</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>&amp;Restaurar o último estado ao iniciar</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>O tamanho da janela, os painéis, a página à frente e o último firmware carregado voltam. Um trabalho nunca é iniciado sozinho.</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>Abertura e fechamento</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>&amp;Modo estação</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>Inicia com cada celular que for conectado, um após o outro, sem perguntar</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>&amp;Nomes das portas…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>&amp;Zerar os contadores</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>Modo &amp;operador</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>Só Iniciar e Parar funcionam até o PIN ser digitado</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>Um celular espera sua resposta</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
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
        <translation>Um som quando um celular é concluído, outro quando falha.</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>&amp;Notificações do ambiente de trabalho</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>Avisa do fim de um trabalho enquanto outra janela está à frente. O ambiente de trabalho pode silenciá-las.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n concluído</numerusform>
            <numerusform>%n concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n parado</numerusform>
            <numerusform>%n parados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zerar</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>Zera os contadores de hoje</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>Hoje: %1, %2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Written: %1 in %2</source>
        <translation>Gravado: %1 em %2</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>Não relido: a comparação estava desativada.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n área não comparada, porque o próprio celular a altera.</numerusform>
            <numerusform>%n áreas não comparadas, porque o próprio celular as altera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>Mantido como estava: %1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>Os dados do usuário foram apagados.</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>Os dados do usuário foram mantidos.</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>Gravação concluída: %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>Desconecte o celular. Ele reinicia sozinho; se continuar apagado, segure a tecla liga/desliga por 10 s. A primeira inicialização leva minutos.</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>Desconecte o celular e segure a tecla liga/desliga por 10 s para ligá-lo. A primeira inicialização leva minutos.</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>O celular ainda está no modo download. Desconecte-o e segure a tecla liga/desliga por 10 s; a primeira inicialização leva minutos.</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>&amp;Iniciar leitura</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Não é possível fazer isto: %1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ O celular é só lido: nada nele é alterado.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Fotos, mensagens e apps do celular são APAGADOS e não podem ser recuperados.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Fotos, mensagens e apps do celular são mantidos.</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Total: %1, cerca de %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Total: %1.</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>Quanto há para fazer só se sabe depois que o celular responder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Isto não pode ser desfeito. Digite “%1” para continuar:</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Palavra de confirmação</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>É isto que vai acontecer</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>Nada foi tocado ainda. O trabalho começa quando você clicar no botão abaixo.</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>Pasta das capturas</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>Não foi possível remover diários antigos: %1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Não havia nada a remover.</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n arquivo antigo removido, %1 liberados.</numerusform>
            <numerusform>%n arquivos antigos removidos, %1 liberados.</numerusform>
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
            <numerusform>%n arquivo antigo mantido: pertence a um trabalho que falhou ou que ainda pode continuar.</numerusform>
            <numerusform>%n arquivos antigos mantidos: pertencem a trabalhos que falharam ou que ainda podem continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>Gravar uma &amp;captura dos próximos trabalhos</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>Cada byte entre computador e celular vai para um arquivo que pode ser reproduzido. Ele pode conter identificações do celular.</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>As capturas vão para:</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>&amp;Outra pasta…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>Escolha a pasta das capturas</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>Pasta &amp;padrão</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>Voltar a pôr as capturas junto com os diários</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>Mostrar a pasta com as capturas</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>&amp;Manter diários e capturas:</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>Os mais antigos são removidos ao iniciar. Os de trabalhos que falharam ou podem continuar sempre ficam, e o histórico também.</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Abrir pasta dos &amp;diários</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>Mostrar os diários de todos os trabalhos</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Captura</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>Meu celular morreu</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>É o mesmo celular?</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>Um backup contém a identificação de um só celular.</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>O celular &amp;do qual o backup foi lido</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>O celular é identificado antes de qualquer gravação; outro é recusado.</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>&amp;Outro celular, como um com placa nova</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ Dois celulares ficam então com um mesmo IMEI, o que é contra a lei em muitos países, e o rádio pode funcionar mal.</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>Dados guardados</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>Não é possível ler algumas cópias: %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>Nada guardado ainda. A primeira gravação de um celular já faz uma cópia automaticamente.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>Todos os arquivos estão como foram lidos do celular.</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>Exportar cópia</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arquivos compactados (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Cópia exportada para %1. Guarde-a em outro disco: sem ela, uma identificação perdida não pode ser recuperada.</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>Procurando cópias antigas…</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>Nenhum celular tem mais de %n cópia.</numerusform>
            <numerusform>Nenhum celular tem mais de %n cópias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>Remover cópias antigas?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>Remover %n cópia antiga?</numerusform>
            <numerusform>Remover %n cópias antigas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>De cada celular fica a %n mais nova.</numerusform>
            <numerusform>De cada celular ficam as %n mais novas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>Á&amp;reas da cópia selecionada:</translation>
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
        <translation>Áreas da cópia selecionada</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>Grava estas áreas no celular de que foram lidas; antes você vê o plano</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Verifi&amp;car</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>Exp&amp;ortar cópia…</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>Cria um arquivo compactado para outro disco</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>Re&amp;mover antigas…</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>Remove cópias antigas; as mais novas de cada celular sempre ficam</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>Atua&amp;lizar</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>Lê a lista de novo</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Cópias: %1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>backup manual</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificada</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ completa</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ danificada</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Dados guardados</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>Antes de qualquer gravação, a identificação e a calibração de um celular (IMEI, calibração de rádio) são lidas duas vezes, comparadas e guardadas aqui. Nada aqui altera um celular, a não ser Restaurar, que mostra antes o plano.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>Ainda não há nada guardado.

A identificação e a calibração pertencem a um único celular: nenhum firmware as recupera. A primeira gravação de um celular faz uma cópia sozinha; você também pode fazer uma agora, sem alterar o celular.</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>Fazer &amp;backup de um celular…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>Abre a página que lê um celular</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>Celular e data</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>Uma linha por celular, com as cópias dele abaixo; Enter as verifica</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>Compara cada arquivo com o hash do dia em que foi lido; de um celular, todas as cópias</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>Cada guia conduz você passo a passo e mostra o que vai fazer antes de fazer. Esc sai dele.</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>&amp;Já sei o que quero</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>Vai direto à página em que o firmware é carregado e os celulares são gravados.</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>Mostrar &amp;esta página ao abrir o programa</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>Segure a tecla e conecte o cabo</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>Diga abaixo qual tecla você segura. Quando um celular aparecer, a tecla fica lembrada.</translation>
    </message>
</context>
</TS>
