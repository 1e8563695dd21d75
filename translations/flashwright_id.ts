<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>Baca pertanyaannya lalu jawab; ponsel menunggu.</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>Berhenti setelah langkah ini. Jangan cabut kabel sebelum itu.</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1 Jangan cabut ponsel.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Jangan cabut ponsel.</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>Tahan tombol sampai bilah kemajuan bergerak, dan biarkan kabel terpasang.</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>Biarkan kabel terpasang: ponsel akan tersambung kembali sendiri.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Biarkan kabel terpasang.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>%n ponsel sedang dikerjakan. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>Cabut ponsel ini; colokkan ponsel berikutnya, atau tekan Stop.</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>Cabut ponsel.</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Berhasil: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gagal: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Dihentikan: %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>Ponsel sekarang tidak bisa menyala. Tekan %1 dan biarkan sampai selesai.</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>Tekan %1 untuk mulai lagi.</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>Ponsel latihan tersambung sendiri.</translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>Sekarang colokkan ponsel</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Ada satu yang kurang</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>Siap: tekan %1</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>Ini latihan: yang tersambung adalah ponsel virtual, tidak ada perangkat asli yang disentuh.</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>Mulai dulu, baru colokkan ponsel saat diminta.</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>Muat firmware ponsel Anda</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>Tekan Muat Paket, atau jatuhkan file .pac atau file scatter ke jendela ini.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Membuka %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Memeriksa %1</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>Membandingkan checksum. %1 bisa dipakai setelah semuanya cocok.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>%1 berubah: muat lagi</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>Yang diperiksa bukan yang ada di disk sekarang. Tidak ada yang dimulai dengannya.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 tidak bisa dipakai</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>Matikan ponsel, tahan tombol boot-nya (biasanya Volume Bawah), lalu colokkan kabel.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>Matikan ponsel, tahan %1, lalu colokkan kabel.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>Pekerjaan ini dijalankan sampai selesai.</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>Pekerjaan ini dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>Pekerjaan ini gagal.</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>Data yang ditulis tidak dibandingkan dengan isi ponsel.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>%n area, %1, dibaca balik dari ponsel dan ternyata sama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n area tidak bisa dibandingkan, karena ponsel mengubahnya sendiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>dipertahankan: dibaca ulang setelah pekerjaan dan sama</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>diperbarui; nilai asli ponsel dipertahankan dan terbukti</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>diubah, sesuai persetujuan</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>tidak dibandingkan</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>ponsel ini tidak memilikinya</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identitas dan kalibrasi</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>SHA-256 dari data yang dikirim</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>Loader %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>Sertifikat flash</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>Dibuat dari catatan pekerjaan yang disimpan program; nomor %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>Disimpan di brankas: %1</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>backup memerlukan -o DIR dan tidak menerima nama.</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>Berikan --identity atau --full, jangan keduanya.</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>Baca ponsel ke folder yang bisa dipakai untuk memulihkannya.</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>Taruh file di sini.</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>Hanya kalibrasi dan identitas ponsel; juga disimpan di brankas.</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>Sertakan data pemilik dan partisi besar lainnya.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation>Lihat &quot;flashwright-cli --help&quot;.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
        <translation>Lihat &quot;flashwright-cli help %1&quot;.</translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation>completion memerlukan salah satu dari: bash, zsh, fish, powershell.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Cetak skrip pelengkapan untuk sebuah shell.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>Ketik &quot;yes&quot; untuk melanjutkan:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>Ini tidak bisa dibatalkan. Ketik &quot;%1&quot; untuk melanjutkan:</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>tidak dalam mode download</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Tidak ada ponsel dalam mode download yang tersambung.</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>devices tidak menerima argumen.</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>Daftar ponsel yang tersambung dan apa yang berjalan di dalamnya.</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>Terus memantau ponsel yang datang dan pergi, sampai Ctrl+C atau waktu --wait habis.</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>Ada yang gagal, tetapi baris yang bisa membuktikan sebabnya tidak ada di log ini.</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>Tidak ada petunjuk ke penyebab yang dikenal di log ini.</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>Baris yang membuktikannya:</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>Yang ada:</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Yang terjadi: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Sebabnya: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Yang harus dilakukan:</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>Log dari %1.</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>diagnose memerlukan satu LOGFILE, atau - untuk masukan standar.</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>Baca log alat flashing lain dan sebutkan apa yang salah, beserta baris yang membuktikannya.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Batalkan perubahan: %1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>Tidak ada yang perlu diubah untuk %1.</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>Tidak ada yang bisa diperbaiki oleh program ini.</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>--fix atau --undo, jangan keduanya.</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>doctor menerima id perbaikan hanya dengan --fix atau --undo.</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>Tidak ada perbaikan &quot;%1&quot;; yang ada: %2.</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>Periksa komputer ini: hak akses, driver, USB, disk, mode tidur, waktu; perbaiki yang bisa diperbaiki.</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>Jalankan perbaikan yang disebut, atau semua yang disarankan; setiap perubahan ditampilkan dan ditanyakan dulu.</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>Batalkan perbaikan yang disebut, atau semua yang pernah dijalankan.</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>Cetak aturan perangkat untuk Linux saja.</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>Ada masalah di komputer ini yang akan menggagalkan pekerjaan.</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>Komputer ini bisa mem-flash ponsel; masih ada yang bisa diperbaiki.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>Komputer ini siap.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Lakukan: %1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>Diubah oleh program ini pada %1: %2 Pembatalan: %3</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>--address dan --length harus dipakai bersama dan berupa angka.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>&quot;%1&quot; bukan region penyimpanan, seperti user, boot1, atau lu0.</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>erase memerlukan salah satu dari: nama partisi, alamat, --all, --except-boot.</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>Izinkan partisi yang berisi data kalibrasi atau identitas ini; salinannya disimpan dulu.</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>Hapus semuanya, termasuk kalibrasi dan identitas.</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>Hapus semuanya kecuali bagian boot ponsel.</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>Hapus mulai dari alamat ini.</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>Sekian byte mulai dari --address.</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>Region penyimpanan yang menjadi acuan --address (user, boot1, lu0, …).</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>Jangan kembalikan kalibrasi dan identitas sesudahnya.</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>Hapus partisi ponsel.</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Di tempat lain: %1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>explain memerlukan nomor, nama, atau beberapa kata dari pesan kesalahan.</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>Tidak ada keterangan tentang &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>Arti nomor, nama, atau teks kesalahan, mengapa terjadi, dan apa yang harus dilakukan.</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>extract memerlukan firmware dan folder.</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>Ekstrak image dari firmware ke folder.</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>Jangan periksa checksum terlebih dulu.</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>--watch-boot memerlukan jumlah detik dari 1 sampai %1.</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>Mulai ulang ponsel di akhir.</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>Matikan ponsel di akhir.</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>Biarkan ponsel tetap di loader di akhir, walaupun pekerjaan berikutnya tidak bisa memakainya.</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>Setelah mulai ulang, amati selama SECONDS apakah ponsel menyala.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>Berikan --scene atau -c, jangan keduanya.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>Tidak ada skenario &quot;%1&quot;; yang ada: download, upgrade, dan format-all.</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>--set memerlukan NAME=FILE, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>flash memerlukan satu FIRMWARE.</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>Jenis flash: download (hanya yang dicentang), upgrade (tata letak baru, area milik Anda disimpan dan dikembalikan), atau format-all (semuanya dihapus dulu).</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>Dengan format-all: jangan kembalikan kalibrasi dan identitas.</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>Lanjutkan walaupun firmware untuk board lain.</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>Tulis image NV persis seperti di firmware: identitas dan kalibrasi ponsel di dalamnya hilang. Tanpa ini, keduanya dipertahankan.</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>Tulis hanya image atau partisi ini; bisa juga menyebut data kalibrasi.</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>Lewati yang ini.</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>Tulis file ini sebagai ganti image dari firmware.</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>Izinkan tabel partisi baru jika berbeda.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>Lanjutkan pekerjaan yang terputus: yang terbaru, atau milik jurnal, unit, atau port yang diberikan sebagai ganti FIRMWARE.</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>Dengan --resume: ini ponsel yang sama, walaupun tidak ada yang bisa membuktikannya.</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>Tulis firmware ke ponsel.</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>Flashwright memulihkan firmware resmi ponsel.</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Penggunaan: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Perintah:</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>Jelaskan satu perintah.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Opsi untuk semua perintah:</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Tampilkan bantuan.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Tampilkan versi.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Kode keluar:</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 selesai, 1 gagal, 2 penggunaan salah, 3 tidak ada ponsel atau jawaban, 4 hak akses atau driver,
  5 firmware rusak, 6 firmware tidak cocok dengan ponsel, 7 perlu otorisasi pabrikan,
  8 koneksi terputus, 9 data yang ditulis berbeda, 10 ditolak, 11 dihentikan, 12 sebagian dari beberapa gagal</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>Penggunaan: flashwright-cli [OPTIONS] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Opsi perintah ini:</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>history certificate memerlukan nomor satu pekerjaan dan -o FILE yang berakhiran .html atau .pdf.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>Sertifikat ada di %1.</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>--result harus salah satu dari passed, failed, cancelled, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--since memerlukan tanggal seperti 2026-03-31, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--limit memerlukan angka mulai dari 1, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>Tidak ada pekerjaan yang cocok.</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>history show memerlukan nomor satu pekerjaan.</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>Pekerjaan yang pernah dilakukan dengan komputer ini, terbaru lebih dulu; --port menyebut port fisik.</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>Hanya ponsel dengan nama chip ini.</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>Hanya firmware dengan nama ini.</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>Hanya pekerjaan dengan hasil ini: passed, failed, atau cancelled.</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>Hanya kegagalan dengan penyebab ini.</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>Hanya pekerjaan mulai tanggal ini.</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>Jumlah pekerjaan paling banyak (50).</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>Tulis sertifikat di sini; namanya berakhiran .html atau .pdf.</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>Tulis identitas ponsel secara lengkap di sertifikat, tanpa disamarkan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>Dibandingkan dengan ponsel</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Area %1</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>SHA-256 dari %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>berhasil</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>tidak berubah, terbukti setelah dibaca ulang</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>diperbarui dengan nilai asli unit, terbukti setelah dibaca ulang</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>diubah, sesuai rencana</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>tidak dibandingkan</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>ponsel ini tidak memilikinya</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Berakhir di</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
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
        <translation>Versi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>Salinan identitas dan kalibrasi</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 tidak menerima argumen.</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>Sambungkan dan tampilkan keterangan yang diberikan ponsel tentang dirinya.</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>inspect memerlukan satu FILE atau DIR.</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>Keterangan firmware: image, partisi, dan risikonya; tidak perlu ponsel.</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>Jangan baca seluruh file untuk memeriksa checksum.</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>Tampilkan juga SHA-256 setiap image.</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1: semuanya benar (%2).</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>Pekerjaan ini untuk beberapa stasiun; sebutkan yang mana dengan --station NAME.</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>Pekerjaan ini tidak punya stasiun &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>job memerlukan salah satu: run FILE, lint FILE, schema.</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>Menjalankan atau memeriksa file pekerjaan hasil ekspor dari jendela, atau menampilkan apa yang boleh ada di dalamnya.</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>Dengan run: stasiun di file pekerjaan yang portnya dimaksud.</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>Indeks riwayat rusak. Indeks dibuat ulang dari records.jsonl; file yang rusak ada di %1.</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>Beberapa baris %1 rusak dan dilewati; yang lainnya lengkap.</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 berasal dari versi Flashwright yang lebih baru dan dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>Rekaman tidak utuh: %1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>Catatan pekerjaan ini tidak bisa disimpan: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>Selesai: %1 ditulis dalam %2.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Selesai dalam %1.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>Dibandingkan dengan ponsel: %n area, %1, semuanya sama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>Untuk image yang sangat besar (%1) hanya sampel yang dibandingkan; --verify full membandingkan setiap byte.</translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>Tidak dibandingkan, karena ponsel mengubahnya sendiri: %n area.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Disimpan: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>ya, ke pabrikannya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partisi</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>Loader ponsel ini tidak bisa menampilkan daftar partisi.</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Sebuah ponsel sedang di-flash.</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>Berhenti di titik aman. Tekan Ctrl+C sekali lagi untuk memutus seketika.</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>Memutus.</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>Tombol yang dicoba, sesuai urutan: %1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>Yang terlihat dan artinya:</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>keys menerima satu chip, atau tanpa argumen.</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>Tidak ada chip bernama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>Cara membawa ponsel ke mode download: tombolnya, urutannya, dan apa yang terlihat.</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>Bukan loader: %1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>Tidak ada loader di %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ditambahkan: %1</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>loader memerlukan salah satu dari: list, add FILE, why CHIP.</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>Loader yang disimpan untuk pekerjaan tanpa loader: tampilkan, tambah, dan jelaskan mana yang akan dipakai serta alasannya.</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>Minta loader menguji memori ponsel; tidak ada yang ditulis.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  %n byte  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(pribadi)</translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation>Ponsel tidak bisa bekerja dengan image ini: %1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1: dari ponsel</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1: ponsel tidak memilikinya</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>nv memerlukan &quot;show FILE&quot; atau &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>Lihat isi image NV, atau masukkan nilai asli ponsel ke image NV firmware.</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>Dengan show: cetak juga isinya, termasuk identitas.</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>Dengan merge: pertahankan item ini, menurut nama atau nomor, alih-alih isi firmware. Identitas selalu dipertahankan.</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>Dengan merge: image NV yang diambil dari firmware yang punya beberapa.</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>Dengan merge: tulis hasilnya di sini.</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>-t harus with, without, atau auto, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>benar</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>tidak ada di file</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>SALAH: file rusak</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>tidak diperiksa</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>Partisi (%1):</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>semua sisanya</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>Image (%1):</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>Sambungkan dan tampilkan daftar partisi ponsel.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Rincian: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Pada: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>GAGAL</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Laporan: %1</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>Setelah mulai ulang: %1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>Ponsel tidak bisa menyala sebelum pekerjaan selesai: bagian boot-nya belum lengkap. Ponsel menunggu dalam mode download; lanjutkan pekerjaan, atau flash lagi, untuk menghidupkannya kembali.</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Sebagian image sudah ditulis dan sebagian belum: bagian boot utuh, jadi ponsel mungkin bisa menyala, tetapi flash lagi sebelum dipakai.</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Tidak ada yang ditulis, tetapi pekerjaan sudah mulai menghapus: bagian boot utuh, jadi ponsel mungkin bisa menyala, tetapi flash lagi sebelum dipakai.</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>Tidak ada yang ditulis: ponsel menyala seperti sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>Rencana %1: %n langkah, %2 akan dipindahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  Dilewati: %1 (%2)</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>Data pengguna di ponsel: dihapus.</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>Data pengguna di ponsel: dipertahankan.</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>Menunggu ponsel. Ctrl+C untuk berhenti.</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>Ponsel di %1.</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1, menjalankan %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>Ponsel: %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Gagal di %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>%1 dari %2 selesai: %3</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>Ponsel tidak menjawab. Cabut, tahan tombolnya, lalu colokkan lagi.</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>Matikan ponsel.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>%1 tidak punya opsi &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>%1 tidak punya opsi &quot;%2&quot;; maksud Anda --%3?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Tidak ada perintah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Sebutkan apa yang harus dilakukan: perintah belum diberikan.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Tidak ada perintah &quot;%1&quot;; maksud Anda &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>read memerlukan nama partisi dan -o DIR.</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>Baca partisi dari ponsel ke file.</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>Mulai ulang ponsel.</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>%1 memerlukan satu firmware.</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>Beri ponsel tabel partisi dari firmware.</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>Laporan ada di %1. Tidak ada isinya yang menyebut ponsel atau Anda; periksa sebelum dikirim: --preview menampilkan setiap kata.</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>report memerlukan satu jurnal, atau --last untuk pekerjaan terbaru.</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>Kumpulkan keterangan tentang satu pekerjaan ke satu file untuk dibagikan; identitas disamarkan.</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>Dari pekerjaan terbaru.</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>Tulis file di sini (flashwright-report.zip).</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>Hanya tampilkan isi yang akan dimasukkan, kata demi kata.</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>restore memerlukan folder satu cadangan, satu salinan dari brankas, atau --latest.</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>Tulis kembali cadangan ponsel ini ke ponsel, termasuk kalibrasi dan identitas.</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>Tulis hanya partisi ini.</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>Ambil salinan terbaru dari brankas.</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>Salinan boleh dari ponsel lain: dua ponsel jadi punya IMEI yang sama, dan kalibrasi radio lain. Meminta kata &quot;other-unit&quot;.</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>Jangan baca balik dan bandingkan.</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>waktu sebelumnya</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>Pekerjaan dari %1 belum mengubah apa pun, jadi dimulai dari awal.</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>Melanjutkan pekerjaan dari %1: %2 dari %3 langkah sudah selesai dan akan diperiksa, %4 masih harus ditulis.</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>flash --resume menerima satu jurnal, unit, atau port, atau tanpa argumen untuk pekerjaan terbaru.</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>Untuk melanjutkan dari titik berhenti, sambungkan lagi ponsel dan jalankan: %1</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>--fdl memerlukan FILE@ADDRESS, dan &quot;%1&quot; bukan alamat.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>--wait memerlukan jumlah detik atau &quot;forever&quot;, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>--baud memerlukan angka, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--raw-mode harus &quot;on&quot; atau &quot;off&quot;, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>--block-size memerlukan ukuran, bukan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 harus salah satu dari %2, bukan &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>--fdl tidak bisa dipakai bersama jenis loader lain.</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>Pakai port serial atau pseudo-terminal ini.</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>Pakai hanya ponsel di port USB fisik ini, seperti 1-2.3.</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>Protokol untuk port yang tidak menyebutkan jenisnya.</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>Tunggu ponsel selama sekian detik (120), atau &quot;forever&quot;.</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>Pakai loader ini, pada alamat ini; diberikan sekali per loader, sesuai urutan.</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>Pakai file loader ini (Download Agent); boleh berisi loader untuk banyak chip.</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>Ambil pengaturan memori ponsel dari preloader ini.</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>Beri ponsel file autentikasi dari pabrikannya ini.</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>Beri ponsel sertifikat dari pabrikannya ini.</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>Cari loader juga di folder ini.</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>Ambil loader dan nama dari firmware ini.</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>Tampilkan apa yang akan dilakukan; tidak menulis apa pun.</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>Jawab pertanyaan biasa dengan ya.</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>Jawab pertanyaan yang paling berat; katanya ditampilkan oleh --dry-run.</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>Lanjutkan walaupun identitas dan kalibrasi tidak bisa disimpan dulu (meminta sebuah kata).</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Cetak hasil sebagai satu objek JSON.</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>Cetak satu objek JSON per kejadian selama bekerja.</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>Baris polos, juga di terminal.</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>Tanpa warna (sama dengan variabel NO_COLOR).</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>Tanpa kemajuan, hanya hasil dan kesalahan.</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>Keluaran lebih rinci; dua kali: juga yang dicetak ponsel.</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>Tulis jurnal juga ke file ini.</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>Rekam setiap byte sambungan ke file ini; &quot;sim replay&quot; memutarnya kembali.</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>Bahasa semua teks, seperti &quot;de&quot;.</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>Pakai ponsel virtual, bukan ponsel asli.</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>Kecepatan jalur serial setelah loader berjalan.</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>Transfer cepat jika ponsel mendukungnya: on atau off.</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>Blok terbesar yang dikirim, seperti 16K.</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>Apakah baterai ponsel terpasang: auto, with, atau without.</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>Kecepatan USB tertinggi yang diminta dari loader: high atau full.</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>sim start memerlukan ponsel: lihat &quot;flashwright-cli sim list&quot;.</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>sim firmware memerlukan ponsel dan file untuk ditulis.</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>sim memerlukan salah satu dari: start, list, firmware, replay.</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>Ponsel virtual untuk latihan dan pengujian, pada pseudo-terminal.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>Ponsel virtual mana dari pabrikan itu.</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>Gangguan yang terjadi, sebagai file JSON.</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>Buat symbolic link ke port di sini.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>Tulis isi penyimpanan ponsel ke file di sini pada akhirnya.</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>Identitas sudah dikeluarkan dari rekaman ini, jadi pekerjaan mungkin tidak berjalan jauh dengannya.</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>sim replay memerlukan satu rekaman.</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (dikembalikan)</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1 (diperbarui dengan nilai asli ponsel ini)</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>Identitas dan kalibrasi: belum diketahui sebelum ponsel dibaca.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>Identitas dan kalibrasi, disimpan dulu dan dibandingkan sesudahnya: %1.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>Identitas dan kalibrasi, disimpan dulu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>Perlu sekitar %n menit dengan kabel yang baik.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>Ponsel tetap bisa menyala pada setiap saat selama pekerjaan.</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>Titik tanpa kembali: langkah %1 (%2). Sebelum itu, penghentian membiarkan ponsel seperti semula.</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>Ponsel bisa menyala lagi setelah langkah %1 (%2).</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>Setelah rencana ini ponsel tidak bisa menyala sendiri.</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>symptom menerima jawaban sebagai --answer NAME=WORD; tanpa itu daftarnya ditampilkan.</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>Sebutkan gejala ponsel yang sudah di-flash tetapi tidak menyala normal, dan dapatkan penyebabnya.</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>Yang terlihat, seperti screen=logo; boleh diberikan beberapa kali.</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>&quot;%1&quot; bukan angka seperti 4096, 0x1000, atau 4K.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; bukan NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH, atau REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>Alamat memerlukan panjang: %1:LENGTH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>&quot;%1&quot; bukan NAME=FILE, ADDRESS=FILE, atau REGION:ADDRESS=FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; bukan NAME, ADDRESS:LENGTH, atau REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>Sebuah entri tidak bisa dibaca: %1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>Brankas kosong.</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1: utuh</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1: rusak. %2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>--keep memerlukan angka mulai dari 1.</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>Tidak ada yang perlu dihapus.</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>vault memerlukan salah satu dari: list, show ID, export ID FILE, verify [ID], prune.</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>Salinan identitas dan kalibrasi ponsel yang disimpan komputer ini.</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>Dengan prune: jumlah salinan yang disimpan per ponsel (3).</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>tidak pernah ada data di sana</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Dibuat: %1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>Ponsel: %1 (%2)</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>Ponsel tidak menyebutkan identitas.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>Penyimpanan: %1, %2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>Disimpan sebelum firmware ini: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>Bandingkan ponsel dengan firmware, atau dengan file hasil pembacaan; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>Bandingkan hanya image atau partisi ini.</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>Seberapa banyak yang dibaca balik: full, sampled, atau off; juga sebagai --verify WORD. Bawaannya semua, dan sampel untuk image di atas 2 GiB.</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>Baca balik dan bandingkan (bawaan).</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>--verify mengenal full, sampled, dan off, bukan %1.</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>write memerlukan NAME=FILE.</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>Tulis file ke partisi ponsel.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>Sebelum ada yang ditulis</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>Rencana, langkah demi langkah</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>Yang ditulis, dihapus, dan dipertahankan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Risikonya</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>Tidak ada yang diubah di ponsel</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>Perangkat lunak sistem diganti</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>Foto, aplikasi, dan pengaturan di ponsel dihapus</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>Bagian boot ponsel diganti: jangan cabut selama ditulis</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>Tabel partisi diganti</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>Data kalibrasi atau identitas ponsel ini diubah</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>Semua yang ada di ponsel dihapus, termasuk kalibrasi dan identitas</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>Download gagal</translation>
    </message>
    <message>
        <source>Do this now:</source>
        <translation>Lakukan ini sekarang:</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>&amp;Jawaban Anda memperjelas penyebabnya:</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>Yang hanya bisa Anda lihat; penyebabnya dicari lagi dengannya</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>Bila itu tidak &amp;menolong:</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Hal lain yang bisa dilakukan</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Langkah sesuai urutan yang dicoba</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>Yang kami l&amp;ihat</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>Membuka fakta yang membuktikan penyebabnya</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>Apa yang terlihat dan dari mana</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>Aturan perangkat</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>Layanan modem</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Program lain</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Port terpakai</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>Driver di port</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>Koneksi USB</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>Hemat daya USB</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>Memori USB</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Ruang disk</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Mesin virtual</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Mode tidur</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tanggal dan waktu</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>Anda boleh membuka ponsel dengan semua {ids} id yang dikenal.</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>Anda bekerja sebagai root, yang boleh membuka semuanya. Lebih baik pasang aturan perangkat dan bekerja dengan akun sendiri.</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>Aturan program lain membuka akses ponsel bagi setiap pengguna komputer ini.</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>Tidak ada aturan perangkat yang mengizinkan Anda membuka ponsel. Pasang aturan dari program ini.</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>Aturan perangkat tidak mencakup {closed} dari {ids} id: {closed_ids}.</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>Sebuah file aturan menandai ponsel untuk Anda, tetapi nomornya di atas 73, saat tanda itu tidak lagi dibaca.</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>{file} berversi {version}; program ini membawa {wanted_version}.</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>Aturan perangkat sudah ada, tetapi di sistem ini tidak ada yang memberikan perangkat kepada orang di depan komputer. Tambahkan MODE=&quot;0666&quot; ke aturan Anda sendiri, atau pakai sistem yang punya logind.</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>Aturan perangkat sudah ada, tetapi ponsel tersambung sebelum aturan itu, atau Anda duduk di komputer lain: cabut ponsel lalu colokkan lagi.</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>Sistem ini tidak punya aturan perangkat yang bisa diperiksa.</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>Root tidak memerlukan grup.</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>Anda ada di grup {group} untuk port serial.</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>Ponsel tidak memerlukan grup. Adaptor serial biasa mengharuskan Anda ada di {group}.</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>Anda sudah ditambahkan ke {group}; berlaku setelah Anda keluar lalu masuk lagi.</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>Anda tidak ada di grup {group}, pemilik port serial.</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>Sistem ini tidak punya grup port serial yang dikenal.</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>Tidak ada layanan modem yang berjalan.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>ModemManager berjalan dan tidak mengganggu ponsel dalam mode download.</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>ModemManager berjalan dan bisa berbicara dengan ponsel sebelum program ini ({probed} id).</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>Tidak ada program lain pengguna port serial yang berjalan.</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>Program {process} berjalan dan bisa mengambil adaptor serial untuk perangkatnya sendiri. Hentikan selama Anda memakai adaptor serial.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Tidak ada ponsel dalam mode download yang tersambung.</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>Tidak ada program lain yang membuka ponsel {id}.</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>Program {process} (proses {process_number}) sedang membuka {node}. Tutup lalu coba lagi.</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>Tidak ada driver yang memegang ponsel {id}.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>Driver {driver} memegang ponsel {id}; driver dilepas selama pekerjaan lalu dikembalikan.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>Driver {driver} memegang ponsel {id}, dan Anda tidak boleh melepasnya sebelum aturan perangkat dipasang.</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>USB tidak bisa dilihat dari sini.</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>{buses} bus USB dengan {devices} perangkat; tidak ada ponsel dalam mode download.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>Ponsel {id} berjalan pada {megabits} Mb/s di belakang {hubs} hub.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>Ponsel {id} hanya berjalan pada {megabits} Mb/s. Boot ROM sering begitu; loader yang tetap di situ lambat: coba kabel lain dan port di komputer langsung.</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>Ponsel {id} terpasang di belakang {hubs} hub. Pakai port di komputer langsung untuk pekerjaan yang lama.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>Ponsel {id} hanya berjalan pada {megabits} Mb/s dan tersambung lewat {hubs} hub. Gunakan port langsung di komputer dan kabel lain.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>Tidak ada ponsel dalam mode download yang tersambung; perangkat yang menganggur bisa tertidur setelah {autosuspend_s} dtk kecuali ada aturan yang melarang.</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>Port ponsel {id} tetap terjaga.</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>Sistem bisa menidurkan port ponsel {id} saat jeda.</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>Tidak dapat diketahui apakah port boleh tertidur.</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>{limit_mib} MiB untuk transfer USB cukup bagi ponsel yang ada.</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>Transfer USB boleh memakai memori tanpa batas.</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>Transfer USB boleh memakai {limit_mib} MiB; {phones} ponsel sekaligus membutuhkan {wanted_mib} MiB.</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>Memori untuk transfer USB tidak dapat diketahui.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>{free_bytes} kosong di {folder}.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>{free_bytes} kosong di {folder}: cukup untuk salinan satu ponsel, tidak untuk firmware besar.</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>Hanya {free_bytes} yang kosong di {folder}: salinan ponsel mungkin tidak muat. Kosongkan ruang di sana.</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>Ruang kosong di disk tidak dapat diketahui.</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>Sistem ini berjalan langsung di komputer.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>Ini mesin virtual ({machine}). Ponsel mengganti id USB selama pekerjaan: teruskan semua id loader, bukan satu perangkat saja, atau bekerjalah langsung di komputernya.</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>Ini kontainer ({container}). Kontainer harus diberi /dev/bus/usb dan port serial baru.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>Komputer dijaga tetap menyala selama pekerjaan berjalan; saat menganggur, komputer akan: {idle_action}.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>Komputer dijaga tetap menyala selama pekerjaan berjalan.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>Tidak ada yang bisa menjaga komputer tetap menyala selama pekerjaan. Matikan mode tidur sebelum pekerjaan panjang.</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>Tidak dapat diketahui apakah komputer bisa dijaga tetap menyala.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Jam sudah benar.</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>Tidak ada yang menjaga ketepatan jam: waktu di laporan dan sertifikat bisa meleset. Aktifkan sinkronisasi waktu.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>Tanggal komputer ini salah. Atur dahulu: tanggal ini ikut tercantum di laporan.</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>Jam tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>Pasang aturan perangkat: Anda boleh membuka ponsel, layanan modem membiarkannya.</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>Beri tahu layanan modem agar membiarkan ponsel ini. Layanannya tetap berjalan.</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>Masukkan Anda ke grup port serial.</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>Lepaskan driver dari port ponsel.</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>Jaga port USB ponsel tetap terjaga.</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>Muat driver port serial USB.</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>Izinkan lebih banyak memori untuk transfer USB sampai komputer dimulai ulang.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>Cabut ponsel lalu colokkan lagi, agar aturan mengenalinya.</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>Keluar lalu masuk lagi: grup dibaca pada awal sesi.</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>Berlaku sampai ponsel dicolokkan lagi.</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>Berlaku sampai komputer dimulai ulang.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>saran</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>buruk</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>muat</translation>
    </message>
    <message>
        <source>write</source>
        <translation>tulis</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>hapus</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>pertahankan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
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
        <translation>Bagian boot</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Data Anda</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>Kalibrasi dan identitas</translation>
    </message>
</context>
<context>
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>Yang disebutkan</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>Seluruh penyimpanan</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>Semua kecuali bagian boot</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>Jawaban ponsel Unisoc (BSL)</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>Jawaban ponsel fitur Unisoc (PDL)</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>Angka ResearchDownload</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>Jawaban boot ROM MediaTek</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>Angka SP Flash Tool</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>Jawaban loader MediaTek (XFlash)</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>Angka yang ditampilkan program flash</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>Terjadi saat: %1.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Baca selengkapnya</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>Program menyediakannya sebagai tombol &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Yang Anda lihat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>Namanya di laporan dan baris perintah: %1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>Yang kami tolak, dan mengapa</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>Cara meminta bantuan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation>Pekerjaan dihentikan.</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>Ponsel tidak menjawab pada waktunya.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>Sambungan ke ponsel terputus.</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>Port ponsel tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>Ponsel mengirim jawaban yang tidak masuk akal.</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>Data tiba dalam keadaan rusak atau berbeda dari yang ditulis.</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>Ponsel menolak suatu permintaan.</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>Firmware ini bukan untuk ponsel ini.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>File firmware rusak.</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>Jenis file firmware ini tidak didukung.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>Ruang tidak cukup.</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>File atau perangkat di komputer ini tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>Pekerjaan ditolak sebelum ada yang diubah.</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>Flashwright membuat kesalahan: mohon laporkan.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation>File ini tidak membawa checksum, jadi kerusakan tidak dapat diketahui.</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>Checksum-nya {found}, bukan {wanted}: file rusak.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>Ada checksum yang salah: file rusak.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>File terpotong: bagian akhirnya hilang.</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>File image {name} untuk {entry} tidak ada.</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>Sebuah file image tidak ada.</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>{entry} menyebut file {name}, yang berada di luar firmware; file itu tidak dibuka.</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>Sebuah nama file mengarah ke luar firmware; file itu tidak dibuka.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>Image {entry} adalah image sparse yang rusak.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Sebuah image sparse rusak.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>Image {entry} berukuran {image_bytes}, tetapi partisinya hanya memuat {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>Image {entry} lebih besar daripada partisinya.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Sebuah image lebih besar daripada partisinya.</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>{entry} dicentang di firmware tetapi tidak punya image; entri ini dilewati.</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>Sebuah entri dicentang di firmware tetapi tidak punya image; entri itu dilewati.</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>{entry} akan menimpa pengaturan milik ponsel sendiri; entri ini dilewati.</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>Sebuah image akan menimpa pengaturan milik ponsel sendiri; image itu dilewati.</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>{entry} berjenis {type}, yang belum dapat ditulis; entri ini dilewati.</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>Sebuah image berjenis yang belum dapat ditulis; image itu dilewati.</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>{entry} tercantum dua kali, lagi di baris {line}; yang kedua tidak dicentang.</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>Sebuah entri tercantum dua kali; yang kedua tidak dicentang.</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>{entry} ada di file tetapi tidak ada di daftar yang harus ditulis; entri ini dibiarkan.</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>Sebuah image tidak ada di daftar yang harus ditulis; image itu dibiarkan.</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>Ukuran partisi di {name} dihitung dalam sektor.</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>Ukuran partisi dihitung dalam sektor.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} hanya penunjuk ke file besar yang tidak pernah diunduh; dapatkan lagi firmware-nya.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Sebuah image hanya penunjuk ke file besar yang tidak pernah diunduh.</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>Baris {line} tidak dimengerti dan dilewati.</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>Sebuah baris tidak dimengerti dan dilewati.</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>Baris {line} menyebut penyimpanan {value} yang tidak dikenal.</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>Disebutkan jenis penyimpanan yang tidak dikenal.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>Baris {line} berisi {value}, padahal seharusnya angka.</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>Ada isi lain di tempat yang seharusnya angka.</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>Baris {line} berisi angka tanpa 0x; angka itu dibaca sebagai desimal.</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>Angka tanpa 0x dibaca sebagai desimal.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>Baris {line} berisi {value}, padahal seharusnya true atau false.</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>Ada isi lain di tempat yang seharusnya true atau false.</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>{row} memuat {key} dua kali; baris {line} adalah yang kedua.</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>Sebuah baris memuat kunci yang sama dua kali.</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>Entri di baris {line} tidak punya nama partisi.</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>Sebuah entri tidak punya nama partisi.</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>{row} punya operasi {value} yang tidak dikenal.</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>Sebuah entri punya operasi yang tidak dikenal.</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>{row} harus ditulis tetapi tidak menyebut file.</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>Sebuah entri harus ditulis tetapi tidak menyebut file.</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>{row} tidak punya alamat.</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>Sebuah entri tidak punya alamat.</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>{row} berada setelah {after} tetapi dimulai sebelumnya.</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>Entri tidak berurutan menurut alamatnya.</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>{row} masuk ke wilayah {next}.</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>Dua partisi saling tumpang tindih.</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>{row} dihitung dari akhir penyimpanan tetapi juga punya alamat.</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>Sebuah partisi dihitung dari akhir penyimpanan tetapi juga punya alamat.</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>{row} tidak berada di tempat yang ditunjukkan partisi di belakangnya.</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>Sebuah partisi tidak berada di tempat yang ditunjukkan partisi di belakangnya.</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>{row} tercantum di penyimpanan yang berbeda dari bagiannya.</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>Sebuah entri tercantum di penyimpanan yang berbeda dari bagiannya.</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>Partisi {row} tercantum dua kali.</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>Sebuah partisi tercantum dua kali.</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>File scatter tidak menyebut chip.</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>File scatter berversi {found}, sedangkan {wanted} adalah versi terbaru yang dikenal.</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>File scatter berversi yang tidak dikenal.</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>File scatter untuk {value}, chip yang tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>File scatter untuk chip yang tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>{entry} punya image tetapi tidak punya jenis image; entri ini dibiarkan tidak dicentang.</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>Sebuah entri punya image tetapi tidak punya jenis image; entri itu dibiarkan tidak dicentang.</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>{row} di baris {line} adalah preloader kedua untuk tempat yang sama.</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>Ada preloader kedua untuk tempat yang sama.</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>{row} tidak punya ukuran.</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>Sebuah entri tidak punya ukuran.</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>{key} milik {row} adalah {value}, bukan kelipatan empat byte.</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>Sebuah alamat bukan kelipatan empat byte.</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>{row} dimulai di {found} menurut satu kunci dan di {wanted} menurut kunci lain; alamat linear yang dipakai.</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>Alamat fisik bertentangan dengan alamat linear dan tidak dipakai.</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>{entry} ditandai {value}; entri ini dibiarkan tidak dicentang walaupun file memintanya ditulis.</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>Sebuah area yang dilindungi punya image; area itu dibiarkan tidak dicentang.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>Image {entry} ditemukan sebagai {found}.</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>Sebuah image ditemukan di folder lain.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>Image {entry} ditemukan sebagai {found}, dengan huruf besar-kecil yang berbeda.</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>Sebuah image ditemukan dengan nama yang huruf besar-kecilnya berbeda.</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>Image {entry} terkompresi dan dibuka sambil jalan.</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>Sebuah image terkompresi dan dibuka sambil jalan.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>Image {name} milik {entry} kosong.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Sebuah image kosong.</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>Image terkompresi {name} milik {entry} rusak.</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>Sebuah image terkompresi rusak.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>Image {name} milik {entry} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>Sebuah image tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>{entry} berukuran {found_bytes}, tetapi seharusnya {wanted_bytes}.</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>Panjang sebuah file tidak seperti yang diharapkan.</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>Baris {line} di daftar checksum tidak dimengerti.</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>Sebuah baris di daftar checksum tidak dimengerti.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} tidak sesuai dengan daftar checksum.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Sebuah file tidak sesuai dengan daftar checksum.</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>{entry} tidak ada atau tidak dapat dipakai; boot loader ditulis semuanya sekaligus atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>Sebuah boot loader tidak ada atau tidak dapat dipakai; boot loader ditulis semuanya sekaligus atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>{name} bukan preloader yang dapat dipakai.</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>Preloader tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>Preloader untuk {found}, file scatter untuk {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>Preloader untuk chip yang berbeda dari file scatter.</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>Preloader dari proyek {found}, file scatter dari {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>Preloader dari proyek yang berbeda dari file scatter.</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>Preloader untuk penyimpanan {found}, file scatter untuk {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>Preloader untuk penyimpanan yang berbeda dari file scatter.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>Preloader tidak memuat pengaturan memori; ponsel dalam boot ROM tidak bisa dimulai dengannya.</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>Pengaturan memori di preloader berjenis yang tidak dikenal; dikirim tanpa diubah.</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>Firmware tidak membawa loader; loader diambil dari folder loader atau harus ditentukan.</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>Loader {name} tidak ada.</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>Loader yang disebut firmware tidak ada.</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>File loader {name} untuk {found}, bukan untuk firmware ini.</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>File loader bukan untuk firmware ini.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>File loader {name} tidak dapat dipakai: {detail}.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>File loader {name} tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>File loader tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>Loader {name} dari folder loader dipakai.</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>Loader dari folder loader dipakai.</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>Dua loader di {name} bukan pasangan.</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>Dua loader di sebuah file bukan pasangan.</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>Sebuah loader di file melewati akhir file dan dilewati.</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>Sebuah tanda tangan tidak berada di akhir loadernya.</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>{name} bukan file autentikasi.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>File ini bukan file autentikasi.</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>Foto, aplikasi, dan pengaturan di ponsel dihapus.</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>Penyimpanan ponsel melaporkan bahwa umurnya hampir habis.</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>Ponsel tidak punya nilai {name}, jadi {entry} tetap memakai nilai dari firmware.</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>Ponsel tidak punya nilai itu, jadi nilai dari firmware yang dipakai.</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>Salinan ini dibaca dari ponsel lain: dua ponsel akan punya satu IMEI, dan kalibrasinya diukur untuk radio lain.</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>Kabel, hub, atau port bekerja buruk, padahal banyak yang harus ditulis: sebaiknya pakai kabel lain atau port langsung di komputer.</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>Pekerjaan tetap berjalan walaupun identitas dan kalibrasi tidak bisa disimpan dulu; yang hilang saat itu tidak bisa dikembalikan oleh apa pun.</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>{name} juga dihapus: area ini dibuat dari kalibrasi lama, dan ponsel membuatnya lagi.</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>Salinan kalibrasi yang sedang dipakai juga dihapus, dan ponsel membuatnya lagi.</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Semua firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>Paket (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>File scatter (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>Flash XML (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Arsip (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>Image (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>Ponsel hanya menjalankan perangkat lunak yang ditandatangani pabrikannya.</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>Ponsel meminta otorisasi sebelum menerima loader.</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>Ponsel hanya menerima loader yang ditandatangani pabrikannya.</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>Ponsel terbuka: tidak meminta tanda tangan maupun otorisasi.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>dibaca lagi, sama seperti sebelumnya</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>diperbarui, nilai milik ponsel dipertahankan</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>diubah, sesuai rencana</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>tidak dibandingkan</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>tidak ada di ponsel ini</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identitas dan kalibrasi</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>SHA-256 dari yang ditulis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Dibandingkan</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1, semua sama</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>File firmware</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Data tersimpan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Volume Down</source>
        <translation>Volume Bawah</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Volume Atas</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>kedua tombol volume</translation>
    </message>
    <message>
        <source>the * key</source>
        <translation>tombol *</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation>tombol #</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>tombol tengah</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>tombol panggil</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>pin boot</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>Mulai pekerjaan dulu, agar program menunggu ponsel: jendela pertama hanya beberapa detik.</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>Matikan ponsel dan cabut; tahan tombol daya lima belas detik bila tidak bereaksi.</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>Pertama, colokkan ponsel tanpa menekan tombol: kebanyakan ponsel menjawab dengan preloadernya.</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>Bila tidak berhasil, cabut, tahan tombolnya, baru colokkan kabel.</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>Lepaskan saat program menyebut ponselnya; bila tidak, cabut dan coba tombol berikutnya di daftar.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>0e8d:2000 muncul dan program menyebut chipnya.</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>Berhasil: preloader menjawab.</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>0e8d:0003 muncul dan bertahan.</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>Berhasil: boot ROM menjawab. Ponsel yang dilindungi lalu meminta otorisasi pabrikannya.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>0e8d:2000 muncul beberapa detik, berulang-ulang.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>Ponsel menyala ulang terus, atau komputer terlambat membukanya: program menangkap putaran berikutnya.</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>0e8d:2007, atau id ponsel yang sedang menyala.</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>Ponsel menyala atau dalam mode uji; matikan dulu.</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>Tidak ada yang muncul sama sekali.</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>Baterai kosong atau kabel hanya untuk mengisi: isi daya setengah jam, lalu coba kabel lain.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>Mulai pekerjaan dulu, agar program menunggu modul.</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>Putuskan daya modul.</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>Hubungkan pin boot modul sesuai lembar datanya, lalu beri daya.</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>Lepaskan hubungan itu saat program menyebut modulnya.</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>1782:4d00 bertahan dan program menyebut chipnya.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>Berhasil.</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>Id lain muncul setelah satu detik.</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>Modul menjalankan firmwarenya sendiri: pin tidak terhubung saat daya masuk.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>Mulai pekerjaan dulu, agar program menunggu ponsel.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>Lepaskan baterai sepuluh detik; bila tidak ada baterai, cabut ponsel.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>Tahan tombolnya, baru colokkan kabel atau pasang baterai.</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>Terus tahan sampai program menyebut ponselnya.</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>Coba tombol berikutnya di daftar satu per satu; beberapa model memakai 0 atau 9.</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>Layar tetap gelap dan program menyebut ponselnya.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>1782:4d00 muncul sesaat, lalu gambar pengisian daya muncul.</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>Tombolnya bukan yang itu, atau terlambat ditekan.</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>Tidak ada yang muncul tanpa baterai.</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>Beberapa model hanya mengambil daya dari baterai: tahan tombolnya saat memasang baterai.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>Cabut ponsel dan matikan sepenuhnya; lepaskan baterai sepuluh detik bila memungkinkan.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>Tahan tombolnya, baru colokkan kabel.</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>Terus tahan sepuluh sampai lima belas detik, atau sampai program menyebut ponselnya.</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>Bila ponsel melakukan hal lain, cabut, tunggu lima detik, lalu coba tombol berikutnya di daftar.</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>Layar tetap hitam dan program menyebut ponselnya.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>1782:4d00 muncul kurang dari dua detik, lalu gambar pengisian daya muncul.</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>Tombol tidak ditahan, terlambat ditahan, atau salah.</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>1782:4d03 atau id lain dari pabrikan yang sama muncul.</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>Ponsel menyala dalam mode uji; matikan dan mulai lagi.</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>Ponsel tidak mati, atau kabel hanya untuk mengisi: tahan tombol daya sepuluh detik, lalu coba kabel lain.</translation>
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
        <translation>Penggunaan: flashwright [PACKET]
       flashwright --practice [PROFILE]

  PACKET              firmware yang dimuat: file .pac, arsip yang memuatnya, atau folder hasil bongkarannya
  --practice PROFILE  colokkan ponsel virtual dan muat firmware latihannya
  --new-window        buka jendela tersendiri, walaupun sudah ada yang terbuka
  --version           tampilkan versi
  --help              tampilkan teks ini
</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation>tidak dipilih</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>data kalibrasi dan identitas tetap seperti semula</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>untuk jenis penyimpanan lain</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>tidak punya image</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>dilewati sesuai permintaan</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>Tidak ada jawaban selama %1 dtk. Biarkan kabelnya; beberapa penyimpanan perlu waktu.</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>Seluruh %1 sudah dikirim. Ponsel memeriksa dan menyimpannya; ini bisa memakan waktu satu menit.</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>Loader gagal menjalankan memori ponsel. Cabut ponsel, tahan tombol dayanya dua puluh detik, lalu colokkan lagi seperti tadi; akan dicoba sekali lagi.</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>%1 diulangi (%2).</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>%1 dikirim ulang dalam blok %2 (%3).</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>Berlanjut setelah %1 dtk.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>Mode download (%1) ada selama %2 dtk, lalu ponsel beralih ke %3: tahan tombol sebelum mencolokkan, dan terus tahan.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>Mode download (%1) ada selama %2 dtk lalu hilang lagi.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>Dibuat persis untuk chip dan versi ini.</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>Ini yang terbaru yang tidak lebih baru daripada chipnya.</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>Ini satu-satunya loader di filenya.</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>Untuk {found}, sedangkan ponsel punya {wanted}.</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>Untuk chip lain.</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>Untuk versi chip ini yang lebih baru.</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>Protokolnya berbeda dari yang diperlukan chip ini.</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Tidak dapat dibaca: {detail}.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>Kedua tahapnya bukan pasangan.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data like &quot;1.5 MiB&quot;</extracomment>
        <translation>%1/dtk</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 mnt %2 dtk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 j %2 mnt</translation>
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
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>Tulis tabel partisi</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>Kembalikan salinan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Test the memory</source>
        <translation>Uji memori</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>semuanya</translation>
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
        <translation>Firmware tidak menyebut untuk chip apa.</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>Ponsel tidak memberitahukan chipnya.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>Keduanya untuk %1.</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>Firmware untuk %1, ponsel punya %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>Firmware tidak menyebut untuk jenis penyimpanan apa.</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>Ponsel tidak memberitahukan jenis penyimpanannya.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabel partisi</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>Firmware tidak membawa tabel partisi.</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>Ponsel tidak memberitahukan tabel partisinya.</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>Keduanya punya partisi yang sama.</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>Keduanya berbeda, mulai di %1. Upgrade Firmware membawa tabel yang baru.</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>Keduanya berbeda. Upgrade Firmware membawa tabel yang baru.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>Keduanya tidak bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>Firmware tidak menyebut untuk board model apa.</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>Ponsel tidak memberitahukan boardnya.</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>Tidak ada firmware yang dimuat untuk dibandingkan.</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>Firmware yang dimuat tidak cocok untuk ponsel ini dalam keadaannya sekarang.</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>Firmware yang dimuat cocok, sejauh yang diberitahukan keduanya.</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>Tidak dapat diketahui apakah firmware yang dimuat cocok.</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>Bagian boot</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>Identitas unit</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>Kalibrasi unit</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Data pengguna</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>Catatan dan simpanan sementara</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabel partisi</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>Catatan ponsel</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>Cadangan milik pabrikan</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>Bisa: ponsel membuatnya lagi sendiri.</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>Bisa: firmware untuk model ini mengembalikannya.</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>Tidak: hanya cadangan dari ponsel ini sendiri yang mengembalikannya.</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>Hanya dengan izin pemiliknya: tidak ada yang mengembalikannya selain salinan yang dibuat sebelumnya.</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>Area pengguna</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>Wilayah boot %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>Memori tersegel (RPMB)</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>Wilayah tambahan %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>Unit UFS %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>Boot loader pertama</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>Program pertama yang dijalankan chip dari penyimpanannya. Program ini menjalankan memori lalu loader berikutnya.</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>Ponsel tetap gelap, tetapi chipnya masih menjawab di USB: download memulihkannya.</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Boot loader</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>Menyalakan layar, gambar pengisian, dan sistem Android; juga menampilkan fastboot.</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>Ponsel tidak melewati layar gelap atau beku sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>Catatan boot loader</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>Beberapa nilai yang disimpan boot loader, misalnya mengapa penyalaan terakhir gagal.</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>Ponsel menulisnya lagi sendiri.</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>Monitor aman</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>Program kecil di bawah Android yang berpindah antara sisi biasa dan sisi terlindung chip.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>Ponsel tidak menyala sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>Sistem terlindung</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>Sistem terlindung di samping Android, yang menjaga sidik jari, kunci, dan konten berbayar.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>Ponsel tidak menyala sampai bagian ini ditulis lagi; versi yang tidak cocok dengan boot loader juga menghentikannya.</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>Setelan sistem terlindung</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>Menentukan bagaimana sistem terlindung membagi memori.</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>Bagian sistem terlindung</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>Program dan kunci yang dimuat sistem terlindung: untuk konten berbayar, pembayaran, atau pembaca sidik jari.</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>Sidik jari, pembayaran, atau film berbayar bisa gagal; Android sendiri menyala. Bila area ini memuat kunci unit ini, hanya cadangannya sendiri yang punya.</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>Kernel Android</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>Kernel Android, lapisan terbawah dari sistem yang berjalan.</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>Ponsel berhenti di logo atau menyala ulang terus sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>File pertama Android</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>File dan driver yang diperlukan kernel sebelum bisa membaca partisi besar.</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>Keterangan perangkat keras</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>Memberi tahu kernel layar, tombol, dan sensor apa yang dipunyai model ini.</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>Ponsel tidak menyala, atau layar maupun layar sentuhnya mati, sampai yang benar ditulis.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>Sistem kecil untuk reset pabrik dan pembaruan dari file.</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>Ponsel menyala seperti biasa, tetapi reset lewat tombol dan pembaruan gagal sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Gambar awal</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>Gambar yang tampil saat ponsel menyala, sering juga gambar pengisian.</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>Layar tetap hitam atau bergaris saat menyala; selebihnya berfungsi.</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>Identitas dan kalibrasi radio</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>IMEI, alamat jaringan, dan kalibrasi radio persis unit ini, diukur di pabrik.</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>Tanpa IMEI, tanpa jaringan, Wi-Fi dan Bluetooth lemah. Tidak ada firmware yang punya: hanya cadangan ponsel ini sendiri.</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>Salinan kerja kalibrasi</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>Yang dipakai modem bekerja: dibuat dari area identitas dan diubah ponsel sambil jalan.</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>Kebanyakan dibuat lagi dari area identitas saat menyala berikutnya; bila itu juga rusak, jaringan hilang.</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>Catatan produksi</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>Nomor seri, hasil uji, dan catatan pabrik lain tentang unit ini.</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>Nomor seri dan sebagian kalibrasi hilang; hanya cadangan ponsel ini sendiri yang mengembalikannya.</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>Kunci SIM</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>Apakah ponsel hanya menerima kartu SIM satu jaringan, disegel untuk unit ini; disimpan dua kali.</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>Ponsel bisa meminta kode buka atau tidak menemukan jaringan; hanya cadangannya sendiri yang mengembalikannya.</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>IMEI dan kalibrasi radio persis unit ini, diukur di pabrik; disimpan dua kali.</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>Tanpa IMEI dan tanpa jaringan. Firmware hanya membawa nilai yang sama untuk semua unit: sisanya hanya ada di cadangan ponsel ini sendiri.</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>Yang dipakai modem selama berjalan, dibuat dari kalibrasi.</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>Modem membuatnya lagi saat menyala berikutnya.</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>Setelan model untuk modem</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>Perbedaan setelan modem untuk model dan jaringan ini.</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>Jaringan atau fitur operator bisa hilang sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>Nomor seri, alamat Wi-Fi dan Bluetooth, kalibrasi sensor, dan catatan pabrik unit ini.</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>Nomor seri dan alamat hilang atau jadi sama semua; hanya cadangan ponsel ini sendiri yang mengembalikannya.</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>Catatan uji pabrik</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>Uji apa yang dilewati unit ini di pabrik, beserta nomor serinya.</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>Menu kalibrasi melaporkan uji yang kurang dan nomor seri bisa hilang; hanya cadangan ponsel ini sendiri yang mengembalikannya.</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>Kalibrasi dan kunci SIM</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>Kalibrasi radio atau kunci SIM persis unit ini.</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>Tanpa jaringan, atau diminta kode buka; hanya cadangan ponsel ini sendiri yang mengembalikannya.</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>Kalibrasi sensor</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>Kalibrasi sensor, dan kunci unit ini, yang bertahan setelah reset pabrik.</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>Sensor, sidik jari, atau konten berbayar bisa berhenti berfungsi; hanya cadangan ponsel ini sendiri yang mengembalikannya.</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>Catatan pabrikan tentang unit</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>Model, wilayah, warna, atau keadaan kunci unit ini, seperti dicatat pabrikan ponsel.</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>Model atau wilayah bisa ditampilkan salah dan pembaruan ditolak; tidak ada firmware yang mengembalikan nilai milik unit ini.</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>Program modem, yang menangani panggilan, SMS, dan data seluler.</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>Tanpa jaringan dan sering tanpa tampilan IMEI sampai bagian ini ditulis lagi; identitasnya sendiri ada di tempat lain.</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>Prosesor sinyal</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>Program prosesor yang menangani radio dan suara panggilan.</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>Tanpa jaringan, atau tanpa suara saat menelepon, sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>Wi-Fi dan Bluetooth</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>Program bagian yang menangani Wi-Fi, Bluetooth, dan radio.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>Wi-Fi dan Bluetooth tidak bisa dinyalakan sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>Navigasi satelit</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>Program penerima yang mencari posisi.</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>Ponsel tidak menemukan posisinya sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>Pengatur daya</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>Program prosesor kecil yang menidurkan dan membangunkan chip.</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>Ponsel tidak menyala, atau baterainya cepat habis, sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>Prosesor pembantu</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>Program prosesor kecil untuk sensor, suara, dan sejenisnya.</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>Sensor atau suara gagal, dan beberapa ponsel tidak menyala, sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>Prosesor kamera</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>Program prosesor untuk gambar dan pengenalan.</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>Kamera atau efeknya gagal sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>Segel image</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>Memuat checksum dan tanda tangan yang dipakai ponsel membuktikan partisi lainnya sebelum dijalankan.</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>Ponsel terkunci menolak menyala bila tidak cocok dengan image: tulis bersama image itu.</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>Keadaan kunci</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>Menyatakan apakah boot loader terkunci, disegel untuk satu unit ini.</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>Ponsel bisa menolak menyala atau minta dibuka lagi kuncinya; salinan unit lain tidak cocok.</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>Setelan keamanan</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>Disediakan untuk keamanan platform; kosong di banyak ponsel.</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>Kebanyakan tidak apa-apa; di ponsel yang memakainya, image terlindung ditolak.</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>Kunci pemeriksa image</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>Kunci yang dipakai ponsel lama memeriksa image yang dijalankannya.</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>Ponsel yang memakainya menolak imagenya sendiri sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>Setelan fuse</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>Nilai untuk fuse chip. Fuse yang sudah diputus tidak pernah bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>Tidak apa-apa bila dibiarkan; file yang salah bisa mengunci ponsel selamanya.</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>Nilai yang ditulis sekali</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>Tempat untuk nilai yang ditulis pabrikan satu kali saja.</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>Biarkan saja: tidak ada di firmware yang mengembalikan nilainya.</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Pelindung pencurian</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>Mengingat akun pemilik ponsel setelah reset, dan apakah kuncinya boleh dibuka.</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>Ponsel membuatnya baru. Mengosongkannya tidak menggantikan akun pemilik: ponsel bisa memintanya.</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>Memori tersegel</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>Penghitung dan kunci yang hanya bisa dibaca sistem terlindung.</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>Sidik jari, kunci layar, dan konten berbayar bisa berhenti berfungsi; tidak ada di firmware yang mengembalikannya.</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>Catatan untuk penyalaan berikutnya</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>Catatan yang menyuruh boot loader menjalankan recovery, atau slot mana berikutnya.</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>Ponsel menyala biasa. Catatan lama bisa membuatnya masuk recovery terus: mengosongkannya menolong.</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>Tabel partisi</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>Menyatakan di mana tiap partisi dimulai dan berakhir.</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>Ponsel tidak menemukan perangkat lunaknya sampai tabelnya ditulis lagi; areanya sendiri tetap.</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>Catatan download</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>Alat dan versi apa yang dipakai untuk download terakhir.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>Tidak ada yang diperlukan ponsel.</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>Catatan kerusakan</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>Yang dicatat ponsel saat macet, untuk pabrikannya.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>Tidak ada yang diperlukan ponsel: ponsel memulai yang baru.</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>Ruang pembaruan</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>Tempat ponsel menyimpan salinan atau pembaruan yang setengah jadi.</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>Pembaruan yang berjalan hilang; selebihnya tidak apa-apa.</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>Cadangan pabrikan</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>Tempat yang disimpan pabrikan ponsel untuk dirinya sendiri.</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>Sulit dikatakan: biarkan kecuali firmware menulisnya.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>Android dengan aplikasinya dan driver model ini, beberapa bagian menjadi satu.</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>Ponsel berhenti di logo sampai bagian ini ditulis lagi. Data pengguna ada di tempat lain.</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>Android dengan aplikasi bawaan ponsel.</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>Driver model</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>Driver dan setelan yang ditambahkan pabrikan ke Android untuk model ini.</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>Ponsel berhenti di logo, atau kamera, suara, dan sejenisnya gagal, sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>Tambahan pabrikan</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>Aplikasi, gambar, dan setelan yang ditambahkan pabrikan atau operator.</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>Beberapa aplikasi atau setelan hilang; di beberapa model ponsel tidak menyala sampai bagian ini ditulis lagi.</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>Tempat pabrikan ponsel menyimpan filenya sendiri, sebagian milik unit ini.</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Data pengguna</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>Foto, pesan, aplikasi, dan setelan pemilik ponsel, dikunci dengan kunci ponsel ini.</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>Semua yang tidak disalin ke tempat lain hilang selamanya. Ponsel menyala seperti baru.</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>Kunci data pengguna</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>Kunci yang mengunci data pengguna, dan catatan pembaruan.</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>Tanpa ini data pengguna tidak bisa dibaca lagi dan harus dihapus.</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>Simpanan sementara</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>File pembaruan dan recovery yang tidak lama diperlukan.</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>Ponsel membuatnya baru.</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>Ditulis baru.</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>%1 ditulis ke sana (%2).</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>%1 ditulis ke sana.</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>Salinannya disimpan dulu di komputer ini.</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>Dibaca ke dalam file.</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>Dihapus.</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>Salinan yang disimpan dikembalikan.</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>Dibaca balik dan dibandingkan.</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>Tetap apa adanya: identitas dan kalibrasi ponsel dipertahankan.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Tetap apa adanya.</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>Pekerjaan berakhir di tengahnya: bagian ini harus ditulis lagi.</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>Sedang dikerjakan sekarang.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>Menunggu jawaban Anda.</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>Berhenti setelah langkah ini. Biarkan kabel terpasang.</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>Mencari penyebabnya.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Jangan cabut ponsel.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Biarkan kabel terpasang.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 ditulis.</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>Ponsel sekarang tidak menyala. Download lengkap memulihkannya.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Dihentikan oleh Anda.</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>lamanya %1</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>Ponsel berikutnya</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>Colokkan ponsel yang sudah dimatikan.</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>Yang menjawab</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>Sehat.</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>Aus: sebagian besar umurnya terpakai. Segera selamatkan datanya dan bersiaplah untuk kegagalan.</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>Umurnya habis: yang ditulis bisa hilang, jadi tidak ada pekerjaan yang dimulai. Penyimpanannya harus diganti.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory (RAM)</source>
        <translation>Memori (RAM)</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Keausan</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partisi</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>Tulis hanya firmware dari pabrikan, dan seluruh rantai bootnya sekaligus.</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>Pekerjaan memerlukan file autentikasi pabrikan.</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>Pekerjaan memerlukan loader yang disertakan firmware model ini.</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>Loader apa pun untuk chip ini bisa dipakai.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Fuses</source>
        <translation>Fuse</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>Loadernya meminta otorisasi pabrikan.</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>Tidak ada yang menghalangi pekerjaan dari penyimpanannya.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondisi</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Baterai</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 V: terlalu kosong untuk menulis. Isi daya setengah jam dulu.</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 V: cukup untuk pekerjaan.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>Menyala dari</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>Bila pekerjaan terputus</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>Chip menunggu percobaan berikutnya: ponsel bisa dipulihkan.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabel partisi</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>Colokkan ponsel yang sudah dimatikan</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Menunggu jawaban Anda</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Berhenti setelah langkah ini</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Mencari penyebabnya</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>%1 ditulis. Cabut ponsel.</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>Selesai. Cabut ponsel.</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>Dihentikan oleh Anda; ponsel perlu download lagi sebelum bisa menyala</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Dihentikan oleh Anda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done, %2 the partition or loader it is done with</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bekerja</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Berhasil</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>ponsel berikutnya</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a port such as &quot;Bench 3&quot;, %2 the chip of the phone on it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>%n area dibaca balik dan dibandingkan: setiap byte sama seperti di firmware (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>Port mana pun</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1 (alat lain menyebutnya %2)</translation>
    </message>
</context>
<context>
    <name>PlaceRefusal</name>
    <message>
        <source>%1 holds identity or calibration of this one phone, which no firmware can bring back. It is not touched here; to renew it, put a backup back or flash it with its row ticked.</source>
        <translation>%1 memuat identitas atau kalibrasi satu ponsel ini, yang tidak bisa dikembalikan firmware mana pun. Area ini tidak disentuh di sini; untuk memperbaruinya, kembalikan cadangan atau flash dengan barisnya dicentang.</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>%1 ada di %2 selama %3 dtk.</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>%1 ada di %2; itu bukan mode download.</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>%1 ada di %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>%1 sudah ada di %2 sebelum Anda mulai.</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>Belum ada: tidak ada kabel yang dicolokkan sejak halaman ini muncul.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>{file} tidak dapat dibaca sebagai file pekerjaan: di baris {line}, kolom {column} ada kurung, koma, atau tanda kutip yang kurang atau berlebih.</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>File ini tidak dapat dibaca sebagai file pekerjaan.</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>{file} bukan file pekerjaan Flashwright.</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>Ini bukan file pekerjaan Flashwright.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>{file} dibuat oleh Flashwright yang lebih baru (formatnya {found}, program ini mengenal {wanted}).</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>File pekerjaan dibuat oleh Flashwright yang lebih baru.</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>{file} terlalu besar untuk file pekerjaan.</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>File ini terlalu besar untuk file pekerjaan.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>{file}, baris {line}, kolom {column}: {pointer} tidak dikenal. Yang dikenal di sini: {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>{file}, baris {line}, kolom {column}: {pointer} tidak dikenal.</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>File pekerjaan punya kolom isian yang tidak dikenal.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>{file}, baris {line}, kolom {column}: {pointer} ada dua kali.</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>File pekerjaan memuat satu isian dua kali.</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>{file}: isian {pointer} tidak ada, atau tidak sesuai dengan yang lain di sini.</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>File pekerjaan kekurangan sebuah isian.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>{file}, baris {line}, kolom {column}: {pointer} seharusnya {wanted}, bukan {found}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>{file}, baris {line}, kolom {column}: {pointer} seharusnya {wanted}.</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>Sebuah isian di file pekerjaan bernilai yang tidak bisa dipakai.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>{file}, baris {line}, kolom {column}: {pointer} tidak sesuai dengan pekerjaan jenis {found}.</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>Sebuah isian di file pekerjaan tidak sesuai dengan jenis pekerjaan ini.</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>Pekerjaan dibuat untuk firmware lain: pada {file}, {pointer} adalah {found} dan seharusnya {wanted}.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>Pekerjaan dibuat untuk firmware lain dari yang ini.</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>Pekerjaan jenis {found} dijalankan lewat baris perintah: flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>Pekerjaan jenis ini dijalankan lewat baris perintah.</translation>
    </message>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>Brankas tidak punya entri bernama {name}.</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>Brankas tidak punya entri itu.</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>{file} sudah ada dan tidak pernah ditimpa; pilih nama lain.</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>File dengan nama itu sudah ada dan tidak pernah ditimpa.</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>{name} dibaca dua kali dan hasilnya berbeda, jadi salinannya tidak bisa dipercaya.</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>Sebuah area dibaca dua kali dan hasilnya berbeda, jadi salinannya tidak bisa dipercaya.</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Nilai milik ponsel {item} di {name} tidak dapat dimasukkan ke image firmware, jadi tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Nilai milik ponsel di {name} tidak dapat dimasukkan ke image firmware, jadi tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Nilai milik ponsel tidak dapat dimasukkan ke image firmware, jadi tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>Kalibrasi {entry} di ponsel kosong atau rusak, jadi tidak ada nilai sendiri yang bisa dipertahankan.</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>Kalibrasi di ponsel kosong atau rusak, jadi tidak ada nilai sendiri yang bisa dipertahankan.</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>Image kalibrasi {entry} di firmware rusak.</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>Sebuah image kalibrasi di firmware rusak.</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>Firmware tidak punya image kalibrasi yang bisa digabungkan.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>Firmware punya beberapa image kalibrasi ({names}); sebutkan salah satunya.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>Firmware punya beberapa image kalibrasi; sebutkan salah satunya.</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>Area {item} di ponsel kosong: tidak pernah ada yang disimpan di sana.</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>Area di ponsel kosong: tidak pernah ada yang disimpan di sana.</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>Tidak ada pekerjaan bernama {name} yang bisa dilanjutkan.</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>Tidak ada pekerjaan yang bisa dilanjutkan.</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>Jurnal {file} tidak mencatat bagaimana pekerjaan diminta, jadi tidak bisa dilanjutkan.</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>Jurnal tidak mencatat bagaimana pekerjaan diminta, jadi tidak bisa dilanjutkan.</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>Pekerjaan di {file} sudah selesai; tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>Pekerjaan itu sudah selesai; tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>Jurnal {file} tidak menyebut di mana salinan data ponsel, jadi melanjutkan berarti kehilangannya.</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>Jurnal tidak menyebut di mana salinan data ponsel, jadi melanjutkan berarti kehilangannya.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>Jurnal {file} rusak di baris {line}.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>Jurnal {file} rusak.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Jurnal rusak.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>Jurnal {file} ditulis oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>Jurnal ditulis oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>Jurnal {file} ditulis oleh versi program yang lebih lama, yang catatannya tidak cukup untuk melanjutkan.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>Jurnal ditulis oleh versi program yang lebih lama, yang catatannya tidak cukup untuk melanjutkan.</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>File {file} milik firmware tidak sama lagi seperti saat pekerjaan dimulai.</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>{entry} di firmware tidak sama lagi seperti saat pekerjaan dimulai.</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>Firmware tidak sama lagi seperti saat pekerjaan dimulai.</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>Salinan {file} tidak sama lagi seperti saat dibuat.</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>Sebuah salinan tidak sama lagi seperti saat dibuat.</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>Tidak ada bukti bahwa ini ponsel yang dikerjakan saat pekerjaan dimulai.</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>Riwayat tidak punya catatan {item}.</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>Riwayat tidak punya catatan itu.</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>Indeks riwayat rusak dan sudah dibuat ulang; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>Riwayat ditulis oleh versi program yang lebih baru dan dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>{file} punya catatan yang rusak; yang lain ditampilkan.</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>Sebuah catatan riwayat rusak.</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>{file} bukan rekaman pekerjaan.</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>File ini bukan rekaman pekerjaan.</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>Rekaman dibuat oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>Rekaman rusak: {found}.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>Rekaman rusak.</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>Rekaman tidak memuat percakapan dengan ponsel.</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>Rekaman terlalu besar untuk diputar.</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>Tidak ada yang perlu diperbaiki di sini: semuanya sudah benar.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Tidak ada yang perlu dibatalkan.</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>Perubahan tidak diizinkan, jadi tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>Sistem ini tidak punya cara untuk meminta kata sandi administrator di sini; jalankan sendiri perintah yang ditampilkan.</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>Satu langkah perubahan gagal: {said}.</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>Satu langkah perubahan gagal; tidak ada yang disentuh di ponsel.</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>Ini tidak mengubah apa pun di komputer.</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>{program} tidak melakukan tugasnya.</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>Sebuah program sistem tidak melakukan tugasnya.</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>Driver lain, bukan yang diperlukan alat ini, memegang ponsel.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Sebuah file tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>Tidak ada loader yang diberikan untuk {wanted}, dan tidak ada yang cocok di folder loader.</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>Tidak ada loader yang diberikan, dan tidak ada yang cocok untuk ponsel ini di folder loader.</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>{file} tidak punya loader untuk {wanted}; file ini untuk {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>File loader tidak punya loader untuk {wanted}; file ini untuk {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>File loader tidak punya loader untuk ponsel ini.</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>{file} bukan Download Agent.</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>File ini bukan Download Agent.</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>{file} adalah Download Agent tanpa loader di dalamnya.</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>Download Agent tidak punya loader di dalamnya.</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>{file} bukan loader, bukan preloader, dan bukan file autentikasi.</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>Sebuah file yang diberikan bukan loader.</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>Dua loader di {file} bukan pasangan.</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>Dua loader di file ini bukan pasangan.</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>Ponsel tertangkap di boot ROM-nya dan memerlukan pengaturan memori: berikan preloader dari firmwarenya.</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>{file} bukan preloader.</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>File ini bukan preloader.</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>{file} tidak memuat pengaturan memori.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>Preloader tidak memuat pengaturan memori.</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>Ponsel meminta otorisasi pabrikannya: file autentikasi atau jawaban yang ditandatangani.</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>{file} bukan file autentikasi.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>File ini bukan file autentikasi.</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>Preloader untuk board {wanted}, tetapi ponselnya {found}.</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>Preloader untuk board yang berbeda dari milik ponsel.</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>{entry} dicentang dan {found} tidak, padahal semua boot loader satu kesatuan.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>Hanya sebagian boot loader yang dicentang, padahal semuanya satu kesatuan.</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>{name} punya {found} di ponsel dan {wanted} di firmware; datanya akan hilang.</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>Sebuah area yang dilindungi berubah tempat atau panjangnya, dan datanya akan hilang.</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>Penyimpanan ponsel sudah mencapai akhir umurnya.</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>Baterai bertegangan {found} mV, padahal diperlukan {wanted} mV.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>Baterai terlalu kosong untuk pekerjaan ini.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>Ponsel tidak punya tabel partisi.</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>Tabel partisi ponsel rusak.</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>Area boot ponsel tidak memuat preloader.</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>Header area boot ponsel rusak.</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>{bytes} byte di {offset_bytes} melewati akhir {name}, yang berukuran {storage_bytes}.</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>Sebuah lokasi berada di luar akhir penyimpanan.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>Loader ponsel ini tidak menyediakan: {item}.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>Loader ponsel ini tidak menyediakannya.</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>Cadangan ini milik ponsel lain, padahal kalibrasi hanya milik satu ponsel.</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>{entry} memerlukan image {name}, yang tidak ada.</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>{entry} tidak punya image.</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>Image yang diperlukan tidak ada.</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>{file} menyebut file scatter {name}, yang tidak ada.</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>{file} tidak disertai file scatter.</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>Tidak ada file scatter.</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>{file} tidak menyebut {field}.</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>Flash XML tidak lengkap.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>{file} bukan cadangan ponsel.</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>Ini bukan cadangan ponsel.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>{file} adalah file .gz yang rusak: {detail}.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>{file} adalah file .gz yang rusak.</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>Sebuah file .gz rusak.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>Manifes cadangan rusak: {detail}.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>Manifes cadangan rusak.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>Cadangan dibuat oleh versi Flashwright yang lebih baru (format {found}, versi ini mengenal {wanted}).</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>Cadangan dibuat oleh versi Flashwright yang lebih baru.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} tidak sesuai dengan daftar checksum.</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>{file} tidak sesuai dengan daftar checksum.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Sebuah file tidak sesuai dengan daftar checksum.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} hanya penunjuk ke file besar yang tidak pernah diunduh; dapatkan lagi firmware-nya.</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{file} hanya penunjuk ke file besar yang tidak pernah diunduh; dapatkan lagi firmware-nya.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Sebuah image hanya penunjuk ke file besar yang tidak pernah diunduh.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>Anda tidak punya hak untuk membuka port {node}.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>Anda tidak punya hak untuk membuka port ponsel.</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>Port {node} sedang dipakai oleh {owner}.</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>Port {node} sedang dipakai program lain.</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>Port ponsel sedang dipakai program lain.</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>Driver {driver} milik sistem memegang ponsel dan tidak melepaskannya.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>Sebuah driver sistem memegang ponsel dan tidak melepaskannya.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>ModemManager mengira port {node} sebuah modem dan mengambilnya.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>ModemManager mengira port ponsel sebuah modem dan mengambilnya.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} tidak ada.</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>{node} tidak ada.</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>File atau perangkat yang diperlukan tidak ada.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} bukan file.</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>Yang diharapkan file, tetapi yang ditemukan lain.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>{file} tidak dapat dibaca atau ditulis: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>{file} bukan firmware dan tidak memuat image partisi (NAME.bin atau NAME.img).</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>Folder tidak memuat image partisi.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>Disk penuh: {file} tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk penuh.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>Firmware untuk {wanted}, tetapi ponsel punya {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>Firmware untuk chip yang berbeda dari milik ponsel.</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>Firmware untuk produk {wanted}, tetapi ponselnya {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>Firmware untuk produk yang berbeda dari ponsel ini.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>Firmware untuk penyimpanan {wanted}, tetapi ponsel punya {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>Firmware untuk jenis penyimpanan yang berbeda dari milik ponsel.</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>{name} ({what}) adalah {found} di ponsel dan {wanted} di firmware. Skenario Upgrade Firmware dapat mengubah tata letaknya.</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>Tabel partisi ponsel berbeda dari tabel firmware, dan mengubahnya tidak diizinkan.</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>Ponsel tidak memberitahukan tabel partisinya, jadi firmware tidak bisa dicocokkan dengannya.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>Ponsel tidak punya partisi {name}.</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>Ponsel tidak punya partisi {entry}.</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>Ponsel tidak punya partisi yang diminta.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>Ponsel tidak punya partisi {name}, yang diperlukan firmware.</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>Ponsel tidak punya partisi yang diperlukan firmware.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>Image {entry} berukuran {image_bytes}, tetapi partisinya hanya memuat {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>Image {entry} lebih besar daripada partisinya.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Sebuah image lebih besar daripada partisinya.</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>{name} memuat data kalibrasi atau identitas ponsel ini; hanya diubah bila disebut dengan --only.</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>Data kalibrasi dan identitas ponsel ini hanya diubah bila disebutkan.</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>Tidak ada entri atau partisi bernama {name}.</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>Sebuah nama yang diberikan tidak cocok dengan entri maupun partisi mana pun.</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>Salinan {name} tidak dapat disimpan, jadi area itu tidak disentuh.</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>Salinan data kalibrasi tidak dapat disimpan, jadi tidak disentuh.</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>Ponsel dikunci oleh pabrikannya: loadernya meminta otorisasi.</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>Ponsel menolak loader {item}: loader itu tidak ditandatangani untuk ponsel ini.</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>Ponsel menolak loader: loader itu tidak ditandatangani untuk ponsel ini.</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>Ponsel tersambung dalam mode lain, bukan mode download.</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>Loader {name} tidak ada, dan tanpanya tidak ada yang bisa dilakukan.</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>Tidak ada loader yang diberikan, dan tanpanya tidak ada yang bisa dilakukan.</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>Ponsel ada, tetapi tidak menjawab.</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>{item} terbaca berbeda dari yang ditulis.</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>Yang ditulis terbaca berbeda.</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>{file} bukan firmware yang dikenal Flashwright.</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>Ini bukan firmware yang dikenal Flashwright.</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>{file} terenkripsi dan tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>File firmware terenkripsi dan tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>File firmware terpotong: bagian akhirnya hilang.</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>Checksum file firmware adalah {found}, bukan {wanted}: file rusak.</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>Sebuah checksum file firmware salah: file rusak.</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>Image {entry} berada di luar akhir file firmware.</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>Sebuah image berada di luar akhir file firmware.</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>Image {entry} tumpang tindih dengan image lain di file firmware.</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>Dua image tumpang tindih di file firmware.</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>File firmware mengaku memuat lebih banyak image daripada yang mungkin.</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>File firmware tidak memuat konfigurasi (XML).</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>Konfigurasi (XML) firmware rusak di baris {line}: {detail}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>Konfigurasi (XML) firmware rusak di baris {line}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>Konfigurasi (XML) firmware rusak.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>Konfigurasi (XML) firmware mendefinisikan entitas, dan itu tidak diizinkan.</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>Firmware memuat lebih dari satu produk ({found}), jadi tidak jelas mana yang dimaksud.</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>File firmware memuat lebih dari satu produk, jadi tidak jelas mana yang dimaksud.</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>Nama {name} muncul dua kali di file firmware.</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>Nama {entry} muncul dua kali di file firmware.</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>Sebuah nama muncul dua kali di file firmware.</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>File firmware memuat nama file yang tidak aman, {name}.</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>File firmware memuat nama file yang tidak aman.</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>Firmware tidak punya loader {name}.</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>Firmware tidak punya sebuah loader, dan tanpanya tidak ada yang bisa dilakukan.</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>File firmware berversi {found} yang tidak dikenal.</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>File firmware berversi yang tidak dikenal.</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>File firmware seharusnya {wanted_bytes}, tetapi nyatanya {found_bytes}.</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>Sebuah ukuran di file firmware tidak sesuai dengan isinya.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>Image {entry} adalah image sparse yang rusak.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Sebuah image sparse rusak.</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>{file} memuat beberapa file scatter ({files}); sebutkan yang dimaksud.</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>Ada beberapa file scatter; sebutkan yang dimaksud.</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>{file} bernama file scatter tetapi bukan teks.</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>File scatter bukan teks.</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>{file} adalah file scatter tanpa partisi.</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>File scatter tidak punya partisi.</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>{file} terlalu besar untuk sebuah file scatter.</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>File scatter terlalu besar.</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>Plug-in {file} dibuat untuk versi Flashwright lain (antarmuka {found}, seharusnya {wanted}).</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>Sebuah plug-in dibuat untuk versi Flashwright lain.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>Plug-in {file} tidak dapat dimuat: {detail}.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>Plug-in {file} tidak dapat dimuat.</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>Sebuah plug-in tidak dapat dimuat.</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>Plug-in {file} membawa protokol yang sudah dimuat.</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>Sebuah plug-in membawa protokol yang sudah dimuat.</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>Tidak ada ponsel virtual bernama {name}.</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>Tidak ada ponsel virtual dengan nama itu.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>Tidak ada yang dilakukan karena tidak ada yang menjawab ya; --yes menjawabnya lebih dulu.</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>Ini memerlukan kata &quot;{word}&quot;: ketik saat diminta, atau berikan --confirm {word}.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>Tidak ada yang diubah karena jawabannya tidak.</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>Ini memerlukan kata konfirmasi.</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>File skenario simulasi tidak sah: {detail}.</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>File skenario simulasi tidak sah.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>Tempatnya: {file}, offset {offset_bytes}, kolom {field}.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>Tempatnya: {file}, offset {offset_bytes}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>Tempatnya: offset {offset_bytes}, kolom {field}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>Tempatnya: offset {offset_bytes}.</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>Kolomnya: {field}.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>Apa yang ada di layar ponsel sekarang?</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>Tidak ada, layarnya hitam</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>Logo yang menetap atau muncul berulang-ulang</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>Baterai yang sedang diisi</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>Sistem berjalan</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>Pesan bahwa ponsel rusak atau tidak bisa dipercaya</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>Gambar putih, kacau, atau warnanya salah</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>Sistem berjalan, tetapi layar sentuh atau sensor tidak</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>Sistem berjalan, tetapi tanpa jaringan atau IMEI</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>Kapan Anda menekan tombol boot?</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>Sebelum kabel dicolokkan, dan ditahan</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>Setelah kabel dicolokkan</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>Tidak ada tombol yang ditekan</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>Apakah baterai terpasang dan terisi lebih dari seperlima?</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>Apakah model, ukuran memori, dan nomor board di label cocok dengan firmware?</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>Apakah kabel lain atau port lain mengubahnya?</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>Gagal di tempat lain atau tidak gagal sama sekali</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>Gagal di tempat yang sama</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>Apakah alat lain atau percobaan yang terputus pernah menyentuh ponsel ini?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Saya tidak tahu</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>dibuka %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>tidak ada lagi di sana</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>Ponsel ini memerlukan lebih dari yang disetujui.</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>Yang diberitahukan ponsel tentang dirinya membuat rencana lain diperlukan, dan tidak ada yang ditanya di tengah rombongan. Tidak ada yang diubah di ponsel itu.</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>Sisihkan ponsel itu, dan flash sendiri nanti: rencananya akan ditampilkan kepada Anda.</translation>
    </message>
    <message>
        <source>The firmware is older than this phone allows.</source>
        <translation>Firmware lebih lama daripada yang diizinkan ponsel ini.</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>Ponsel mengingat versi terbaru yang pernah dipunyainya dan menolak yang lebih lama. Itu tidak bisa dibatalkan.</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>Pakai firmware resmi terbaru; tergantung paketnya, data pengguna dihapus.</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>Jangan menulis preloader yang lebih lama: ponsel bisa jadi tidak menyala lagi.</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>Cadangan ini milik ponsel lain.</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>Kalibrasi dan identitas hanya milik satu ponsel; milik ponsel lain membuatnya bekerja buruk dan bisa melanggar hukum.</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>Pilih cadangan yang dibuat dari ponsel ini.</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>Kecualikan area kalibrasi dan identitas dari pemulihan.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>Baterai terlalu kosong untuk pekerjaan ini.</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>Bila habis saat boot loader ditulis, ponsel tidak akan menyala.</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>Isi daya ponsel setengah jam lalu coba lagi.</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>Bila ponsel di meja kerja tidak berbaterai, sambungkan catu daya yang baik dan nyatakan itu di opsi.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>Hanya sebagian boot loader yang dipilih.</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>Semuanya satu versi dan saling menjalankan; dengan campuran dua versi ponsel bisa tidak menyala.</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>Centang semua boot loader firmware, atau jangan satu pun.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>Ponsel menyala ulang terus, atau menampilkan logo selama bermenit-menit.</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>Penyalaan pertama memakan waktu lama, data pengguna lama tidak cocok dengan sistem baru, atau image dua versi tercampur.</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>Tunggu sepuluh menit; penyalaan pertama memakan waktu lama.</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>Bandingkan semua partisi dengan firmware, di kedua slot.</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>Kembalikan ponsel ke setelan pabrik; data pengguna dihapus.</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>Tulis firmware resmi lengkap sekali lagi, dengan semua file dari satu paket; data pengguna dihapus.</translation>
    </message>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>Ponsel ini hanya menerima perintah dari layanan resmi pabrikannya.</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>Loadernya meminta otorisasi yang hanya bisa diberikan pabrikan. Program berhenti di sini dan tidak mencoba mengakalinya.</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>Hubungi layanan resmi pabrikan, atau pakai jalur pembaruan pabrikan untuk model ini.</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>Pakai firmware resmi lengkap untuk model persis ini, dengan semua file dari satu paket.</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>Byte dari ponsel tiba dalam keadaan rusak.</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>Jalurnya berderau, atau kedua pihak berbeda dalam cara mengemas byte.</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>Pakai kabel pendek, langsung di port USB belakang komputer, tanpa hub.</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>Coba lagi dengan blok yang lebih kecil.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>Lepaskan baterai sepuluh detik, atau tahan tombol daya sepuluh sampai dua puluh detik dengan kabel tercabut, lalu mulai lagi.</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>Ponsel tidak mendukung kecepatan jalur yang dipilih.</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>Loader menolak perubahan kecepatan, jadi semua yang menyusul tidak akan dimengerti.</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>Biarkan kecepatan di 115200, atau pilih 921600 atau kurang.</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>Lewat USB, biarkan setelan kecepatan; tidak ada pengaruhnya di sana.</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>Ponsel tidak punya tempat itu, atau image tidak muat di sana.</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>Tata letak firmware dan tata letak di ponsel tidak sama.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>Pakai paket yang sesuai dengan model dan versi ini.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>Bandingkan kedua tata letak di rencana.</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Izinkan tata letak baru hanya dengan paket lengkap; data pengguna dihapus.</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>Ponsel dan komputer kehilangan langkah satu sama lain.</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>Sebuah pesan hilang atau datang dua kali, atau ponsel masih mengingat pekerjaan sebelumnya.</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>Tekan lagi tombol mulai; ponsel menunggu di boot ROM dan pekerjaan dimulai dari awal.</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>Loader tidak bisa menjalankan penyimpanan ponsel.</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>Loader untuk board dengan chip penyimpanan lain, atau chip penyimpanannya tidak berfungsi lagi.</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>Matikan ponsel, tunggu satu menit, coba sekali lagi.</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>Bila paket yang tepat selalu gagal, chip penyimpanan perlu dibawa ke tempat servis; isinya terancam hilang.</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>Ponsel menolak data kalibrasi.</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>Datanya kosong, rusak, atau milik ponsel lain.</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>Biarkan kalibrasi ponsel apa adanya dan tulis bagian firmware lainnya.</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>Bila sebelumnya sudah rusak, kembalikan salinan yang disimpan dari ponsel ini sendiri.</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>Jangan pernah menulis kalibrasi milik ponsel lain: ponsel akan kehilangan jaringannya.</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>Ponsel tidak bisa menjalankan sebuah langkah.</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>Ponsel melaporkan operasi gagal atau penulisan gagal. Penyimpanan mungkin penuh, aus, atau bukan yang diharapkan firmware.</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>Matikan lalu nyalakan ponsel dan coba partisi ini sekali lagi.</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>Periksa bahwa partisi itu ada di daftar ponsel dan cukup besar.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>Bila selalu berhenti di tempat yang sama, penyimpanan ponsel kemungkinan sudah aus.</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>Ponsel menunggu terlalu lama, atau kehabisan memori.</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>Komputer berhenti sejenak di tengah transfer, atau mengirim potongan yang lebih besar daripada yang sanggup ditampung loader ini.</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>Jaga agar komputer tidak tertidur lalu coba lagi.</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>Ponsel tidak menerima tabel partisi yang baru.</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>Tabelnya tidak sesuai dengan penyimpanan, loader menghendaki jenis tabel lain, atau penyimpanan tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>Baca lagi tabel ponsel sebelum melakukan hal lain; tabel lama mungkin masih berlaku.</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>Ponsel menolak sebuah image setelah memeriksanya.</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>Semua byte tiba dan ponsel tidak menerimanya: image tidak ditandatangani untuk ponsel ini, atau filenya sudah diubah.</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>Bila Anda mengganti sebuah file dengan milik sendiri, tulis file dari paketnya.</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>Jangan hapus partisi ini dulu: isinya mungkin masih bisa menyala.</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>Penyimpanan ponsel tidak menerima yang ditulis.</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>Penulisan dikunci loader, atau chip penyimpanan sudah mencapai akhir umurnya dan menjadi hanya-baca.</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>Jalankan pekerjaan lagi dan bandingkan: bila isi lama masih ada, chip penyimpanannya hanya-baca.</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>Chip penyimpanan yang hanya-baca harus diganti di tempat servis.</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>Kalibrasi milik ponsel tidak bisa dimasukkan ke image firmware.</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>Nilai milik satu ponsel ini harus tetap ada. Image firmware, atau isi ponsel, tidak memungkinkannya, jadi tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>Pekerjaan yang terputus tidak bisa dilanjutkan dari tempat berhentinya.</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>Melanjutkan hanya aman dengan ponsel yang sama, firmware yang sama, dan salinan yang utuh; salah satunya tidak bisa dibuktikan.</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>Pilih firmware yang dipakai saat pekerjaan dimulai; file yang berubah sejak itu tidak berlaku.</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>Colokkan ponsel yang dipakai saat pekerjaan dimulai.</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>Mulai lagi pekerjaan dari awal.</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>Firmware ini untuk ponsel lain.</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>Chip atau produk di firmware bukan yang menjawab. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>Bandingkan model dan nomor board di label dengan firmware, dan ambil paket yang benar.</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>Jangan dipaksa: dengan paket untuk chip lain ponsel bisa tidak menyala lagi.</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>Pekerjaan berhasil tetapi ponsel tetap gelap.</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>Preloader untuk board lain, baterai kosong, atau penyimpanan hanya berpura-pura menerima data.</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>Cabut ponsel, tahan tombol daya dua puluh detik, lalu isi daya setengah jam.</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>Baca balik preloader dan boot lalu bandingkan; membaca tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>Bila tetap gelap dengan baterai terisi dan kabel lain, board perlu dibawa ke tempat servis.</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>Tulis lagi firmware untuk board persis ini, beserta preloadernya.</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>Ponsel bekerja pada kecepatan USB paling lambat, dan jawabannya datang terlambat.</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>Boot ROM memang selambat itu; loader yang tetap lambat belum dialihkan, atau kabelnya tidak sanggup lebih.</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>Biarkan program memeriksa komputer ini; yang merah di sana didahulukan.</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>Colokkan ponsel tanpa menekan tombol, agar preloader yang cepat yang menjawab, bukan boot ROM.</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>Tetap di full speed tanpa beralih; pekerjaan jadi lebih lama.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Disk komputer ini penuh.</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>Yang dibaca dari ponsel, salinan yang disimpan, atau catatan pekerjaan tidak muat lagi.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Kosongkan ruang, atau pilih folder di drive lain.</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>Colokkan lagi ponsel dan lanjutkan dari tempat pekerjaan berhenti; yang sudah ditulis diperiksa dulu.</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>Untuk bagian yang lebih besar dari 4 GiB, pakai drive yang tidak diformat FAT32.</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>Loader pertama tidak langsung menjawab, dan pekerjaan diakhiri sebelum sempat dijawab.</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>Satu jawaban terlewat tepat setelah dimulai itu wajar: loader sedang menyiapkan memori.</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>Tekan lagi tombol mulai dan beri loader waktu dua puluh detik.</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>Ponsel tidak menerima atau tidak menjalankan loader pertama.</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>Loader ditandatangani untuk ponsel lain, untuk chip lain, atau gagal menyiapkan memori ponsel ini.</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>Ambil kedua loader dan alamatnya dari paket yang sama, jangan pernah dari model lain.</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>Matikan lalu nyalakan ponsel di antara percobaan: boot ROM yang pernah menerima loader buruk tetap tuli.</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>Loader kedua berjalan tetapi tidak menjawab pertanyaan berikutnya.</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>Loader lebih lama daripada yang diharapkan program, atau kedua pihak berbeda dalam cara mengemas byte.</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>Coba lagi dengan transfer mentah dimatikan.</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>Loader kedua tidak diterima.</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>Ponsel memeriksanya lalu menolaknya, atau memori ponsel bukan yang menjadi tujuannya.</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>Periksa apakah paketnya rusak, lalu pakai hanya loader yang ada di dalamnya.</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>Isi daya baterai dan coba sekali lagi.</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>Bila pabrikan punya beberapa paket untuk model ini, ambil yang untuk ukuran memori dan boardnya.</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>Ponsel tidak mengenal tempat yang hendak ditulis firmware.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>Tata letak partisi di ponsel berbeda dari firmware ini, atau tabelnya rusak. Kode yang sama tepat setelah loader dimulai hanyalah sapaannya, bukan kesalahan.</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>Pakai paket yang sesuai dengan versi dan model di ponsel.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>Bandingkan kedua tata letak di rencana sebelum melakukan hal lain.</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>Hanya bila memang berbeda dan seluruh paket ditulis: izinkan tata letak baru. Data pengguna akan dihapus.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>Ponsel tidak punya tabel partisi yang bisa dibaca.</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>Penyimpanannya dihapus, tidak pernah diprogram, atau tabelnya rusak.</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>Selamatkan dulu yang masih bisa dibaca: baca area kalibrasi menurut alamat bila tempatnya diketahui.</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>Bila tabelnya hilang lagi setelah download, penyimpanannya rusak.</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>Pakai Format Semua + Download dengan firmware resmi lengkap; semua isi ponsel dihapus.</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>Program menolak melakukan ini.</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>Salah satu penjaganya, atau orang yang ditanya, menjawab tidak. Tidak ada yang diubah oleh langkah ini.</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>Baca lagi rencananya dan konfirmasikan bila memang itu yang Anda inginkan.</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>Kalibrasi dan identitas ponsel hanya disentuh bila disebutkan satu per satu, dan setelah salinannya disimpan.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>Sebuah file di komputer ini tidak bisa dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>Drive dicabut, tertidur, atau rusak, atau file itu bukan milik Anda.</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>Salin firmware ke drive di dalam komputer ini lalu coba lagi.</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>Periksa bahwa Anda boleh membaca file itu dan menulis ke foldernya.</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>Sambungan terputus, dan ponsel tersambung lewat hub atau kabel perpanjangan.</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>Hub, kabel panjang, dan konektor depan kehilangan ponsel saat arusnya naik.</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>Colokkan ponsel langsung ke port USB di belakang komputer.</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>Pakai kabel pendek yang baik; bila perlu hub, pakai yang punya catu daya sendiri.</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>Sebuah image firmware lebih besar daripada tempatnya di ponsel.</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>Firmware untuk versi atau ukuran penyimpanan lain. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>Pakai paket yang sesuai dengan model dan ukuran penyimpanan ini.</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>Bila Anda mengganti sebuah file, periksa apakah itu file yang benar.</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>Ponsel kehilangan IMEI, jaringan, atau alamat Wi-Fi-nya.</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>Area kalibrasi dan identitas dihapus atau ditimpa. Tidak ada firmware yang memuatnya; area itu hanya milik ponsel ini.</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>Kembalikan salinan kalibrasi milik ponsel ini sendiri, bila pernah dibuat.</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>Tanpa salinan, mintalah ke layanan resmi pabrikan; data ponsel lain itu salah dan bisa melanggar hukum.</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>Jangan pernah memformat semuanya tanpa salinan yang dibuat program ini lebih dulu.</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>File pekerjaan dibuat oleh versi Flashwright yang lebih baru.</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>Mungkin ada yang diminta yang tidak dikenal versi ini, jadi tidak dijalankan sebagian.</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>Perbarui Flashwright di komputer ini.</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>Atau ekspor lagi pekerjaannya dengan versi yang terpasang di sini.</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>File pekerjaan tidak bisa dipakai apa adanya.</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>File pekerjaan menyatakan persis apa yang dilakukan pada ponsel, jadi tidak ada yang ditebak atau dilewati.</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>Betulkan tempat yang disebut, atau ekspor lagi pekerjaannya dari jendela (File, Ekspor Pekerjaan).</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>Jalankan &quot;flashwright-cli job lint FILE&quot; untuk melihat apakah semuanya benar, dan &quot;flashwright-cli job schema&quot; untuk apa yang boleh ada di dalamnya.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>Pekerjaan dibuat untuk firmware lain dari yang ada.</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>File pekerjaan mengingat produk, versi, dan checksum firmware saat dibuat; file di komputer ini berbeda.</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>Taruh firmware pekerjaan di tempatnya, dan periksa bahwa firmware itu untuk ponsel ini.</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>Bila memang firmware baru yang dimaksud, muat di jendela, lihat rencananya, dan ekspor lagi pekerjaannya.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>Driver sistem memegang ponsel dan tidak mau melepaskannya.</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>Saat ponsel muncul, sistem mengiranya modem atau adaptor serial dan memasang drivernya sendiri.</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>Cabut ponsel, tunggu tiga detik lalu colokkan lagi; program meminta driver melepaskannya.</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>Pasang aturan perangkat milik program ini.</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>Atau pakai port serial yang dibuat driver itu, dengan opsi untuk port serial.</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>ModemManager memegang port ponsel.</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>Layanan ini mengira ponsel sebuah modem, membuka portnya, dan mengirim perintahnya sendiri.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>Pasang aturan perangkat milik program ini; aturan itu menyuruh ModemManager membiarkan ponsel semacam ini.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>Cabut ponsel lalu colokkan lagi.</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>Sebagai pilihan terakhir, hentikan ModemManager selama Anda bekerja; sementara itu internet seluler komputer ini mati.</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>Tidak ada port serial dengan nama ini.</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>Ponsel ada di USB dan sistem tidak membuat port untuknya: driver port semacam itu belum dimuat, atau ponsel tidak menyediakannya.</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>Jangan sebutkan port; program lalu memakai USB langsung, yang tidak memerlukan port serial.</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>Muat driver cdc_acm lalu colokkan lagi ponsel.</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>Komputer ini tidak mengizinkan Anda membuka port ponsel.</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>Sistem belum punya aturan yang memberi pengguna akses ke ponsel dalam mode download.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>Pasang aturan perangkat milik program ini; kata sandi Anda diminta satu kali.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>Cabut ponsel dan colokkan lagi setelah aturannya ada.</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>Untuk port serial: masukkan pengguna Anda ke grup pemiliknya, lalu keluar dan masuk lagi.</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>Jangan jalankan jendela ini sebagai administrator; aturan itu sudah cukup.</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>Ponsel pergi untuk kembali lebih cepat, tetapi tidak ditemukan lagi.</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>Untuk kecepatan lebih tinggi, loader meninggalkan USB dan kembali dengan id lain. Komputer ini tidak punya driver atau izin untuk id itu, atau ada yang lain mengambilnya.</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>Cabut ponsel, colokkan lagi, dan mulai sekali lagi; kali kedua drivernya sudah siap.</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>Pilih kecepatan USB penuh di opsi, agar ponsel tetap dengan id pertamanya.</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>Belum ada yang gagal di bagian yang ditunjukkan log ini.</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>Log ini berakhir, atau terpotong, sebelum ada yang salah.</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>Ambil log seutuhnya, sampai baris terakhir, dan periksa lagi.</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>Sistem menahan ponsel untuk driver serialnya sendiri.</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>macOS mengira ponsel semacam ini modem, dan hanya program yang ditandatangani yang boleh mengambilnya.</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>Pakai port serial yang dibuat sistem untuk ponsel; namanya diawali cu.</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>Jangan jalankan program di mesin virtual untuk langkah ini.</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>Sebuah checksum tidak cocok.</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>Sebuah file firmware diubah atau tidak dibongkar seluruhnya, daftar checksumnya dari versi lain, atau data tiba rusak di ponsel.</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>Bongkar lagi firmware, seluruhnya, dan bandingkan ukurannya dengan halaman unduhan.</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>Unduh lagi firmware bila file yang sama kembali berbeda.</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>Port serial menolak setelannya.</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>Perangkat pergi pada saat itu, drivernya tidak mengenal kecepatannya, atau port itu bukan milik ponsel.</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>Pastikan port itu milik ponsel, bukan milik Bluetooth atau komputer sendiri.</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>Tidak ada loader untuk ponsel ini.</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>File loader itu bukan loader, rusak, atau tidak memuat entri untuk chip dan generasi ini.</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>Pilih file loader yang disertakan firmware (kolom Download-Agent, opsi --da).</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>Taruh file loader ponsel Anda di folder loader; program mencari entri yang cocok.</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>Perintah &quot;loader why&quot; menampilkan untuk chip apa saja sebuah file.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>Loader kedua bukan yang diharapkan loader pertama.</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>Keduanya disimpan dalam satu file, dan yang pertama mengetahui checksum yang kedua. File itu diubah, terpotong, atau dirangkai dari dua versi.</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>Ambil file loader dari firmware resmi, tanpa diubah.</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>Bila ini bermula setelah firmware lama ditulis: pakai seluruh firmware resmi terbaru.</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>Loader pertama sudah dimulai dan tidak menjawab.</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>Catu daya jatuh saat loader menaikkan clock, loadernya untuk chip lain, atau watchdog menyalakan ulang ponsel.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>Pasang baterai atau isi dayanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>Pakai loader dari firmware resmi untuk model persis ini.</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>Loader berjalan dan meminta login tersendiri.</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>Loader baru dari beberapa pabrikan meminta otorisasi setelah dimulai. Ini berbeda dari otorisasi boot ROM.</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>Pakai loader dan file autentikasi dari firmware resmi untuk model persis ini.</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>Bila pabrikan tidak memberikan file itu, hanya layanan resmi pabrikan yang bisa melakukannya; program tidak punya jalan lain.</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>Ponsel hanya menerima loader yang ditandatangani pabrikannya.</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>Loader tidak punya tanda tangan, atau punya milik model lain. Ini kunci ponsel, bukan kerusakan.</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>Bandingkan checksum file loader dengan yang ada di firmware resmi.</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>Loader pertama tiba di ponsel dalam keadaan rusak.</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>Ponsel menghitung byte yang berbeda dari yang dikirim, atau pergi di tengah jalan: kabel, port, atau catu daya, jarang memori chipnya.</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>Isi baterai sampai lebih dari sepertiga, atau sambungkan catu daya yang baik, lalu coba lagi.</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>Bila lima percobaan di dua komputer gagal dengan cara yang sama, chipnya sendiri mungkin rusak.</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>Penulisan sebuah image gagal di tengah jalan.</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>Penyimpanan menolak data, image rusak, atau jalurnya terputus. Tempat berhentinya menunjukkan yang mana.</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>Jalankan lagi pekerjaan di port USB lain: bila berhentinya di tempat lain, penyebabnya jalur sambungan.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>Bila selalu berhenti di tempat yang sama, penyimpanan ponsel sudah aus dan harus diganti.</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>Ponsel mengulang apa yang dikatakan kepadanya dan tidak menjawab.</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>Sesi sebelumnya sudah menyapanya lalu terputus, atau yang menjawab bukan ponsel dalam mode download.</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>Jangan pernah menjalankan dua alat flash untuk satu ponsel.</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>Tutup semua program lain yang bisa berbicara dengan ponsel.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>Memori utama ponsel tidak bisa dinyalakan.</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>Setelannya ada di file preloader. File itu tidak ada, atau untuk board lain atau memori lain dari model yang sama.</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>Pakai preloader, file scatter, dan loader untuk model, revisi board, dan ukuran memori yang persis ini.</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>Bandingkan ukuran memori dan nomor board di label dengan nama firmware; ambil paket yang cocok.</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>Pasang baterai, pakai port di belakang komputer, dan coba tiga kali.</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>Bila semua paket untuk model ini gagal, memori ponsel mungkin rusak.</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>Jangan memformat semuanya untuk mengakalinya; data pengguna dan kalibrasi akan hilang.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>Memori utama ponsel tidak bisa dinyalakan oleh loader yang lebih baru.</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>Setelan di file preloader tidak sesuai dengan memori ponsel ini, loader tidak mengenal versinya, atau memorinya rusak.</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>Sebuah file firmware tidak ada, atau tidak ada yang dipilih.</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>Arsip dibongkar sebagian, image ada di folder lain, atau tidak ada baris yang dicentang.</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>Biarkan semua file di folder file scatter dan jangan ganti namanya.</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>Klik lokasi di baris itu dan pilih filenya, atau hapus centang baris itu.</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>Pemformatan gagal.</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>Rentangnya di luar penyimpanan, ponsel melarangnya, atau penyimpanannya hanya-baca.</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>Format menurut partisi, bukan menurut alamat; rentangnya lalu diambil dari tabel ponsel sendiri.</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>Lewati pemformatan: download menimpa yang diperlukannya.</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>Ponsel ada di USB dan tidak pernah menjawab sapaan.</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>Jendelanya sudah lewat, driver lain menelan bytenya, atau pabrikan mematikan download lewat USB.</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>Tahan volume bawah, volume atas, atau keduanya saat mencolokkan kabel: boot ROM menunggu lebih lama daripada preloader.</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>Bila ponsel masih menyala, pakai cara pabrikannya sendiri untuk masuk mode download.</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>Ponsel menjawab tetapi tidak memberitahukan chipnya.</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>Ponsel dan program kehilangan langkah, atau yang menjawab bukan loader.</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>Pastikan firmware itu untuk model persis ini.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>Ponsel tidak menerima tanda tangan sebuah image.</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>Image diubah, milik model atau versi lain, atau berada di baris yang salah.</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>Pakai file dari satu firmware saja; jangan dicampur.</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>Ponsel dan program kehilangan langkah.</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>Sebuah jawaban panjang atau tandanya salah: ada byte yang hilang di jalur, atau loader dari generasi yang berbeda dari yang diperlukan chip.</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>Membaca dari ponsel gagal.</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>Loader melarangnya, penyimpanan punya bagian buruk, atau jalurnya terputus.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>Bila selalu berhenti di tempat yang sama, penyimpanan punya bagian buruk di sana; yang sudah terbaca sebelumnya disimpan.</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>Bila ponsel melarang pembacaan, area ini tidak bisa disimpan dengan loadernya.</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>Loader pertama sedang dikirim lalu ponsel diam.</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>Catu dayanya terlalu lemah tanpa baterai, ada yang lain berbicara di port itu, atau ponsel menolak loader ini tanpa mengatakannya.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>Pasang baterai atau isi dayanya, dan tunggu sampai satu menit.</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>Pakai file loader yang termasuk firmware ini.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>File scatter atau flash XML tidak bisa dipakai.</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>File itu disunting atau disimpan dengan enkode lain, versinya tidak dikenal program ini, atau tidak dibongkar seluruhnya.</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>Jangan sunting file itu; baris yang salah disebut di atas.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>Ponsel melarang penulisan area atau image ini.</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>Ponsel terkunci dan hanya menerima yang ditandatangani pabrikannya, tiap file di tempatnya sendiri.</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>Hapus centang image yang bukan dari pabrikan.</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>Untuk ponsel yang dikunci pabrikannya, mintalah ke layanan resmi pabrikan.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>Ponsel menolak loader pertama.</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>Loader untuk chip lain, diblokir pabrikan, atau alamat dan panjangnya tidak cocok untuk ponsel ini.</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>Colokkan ponsel tanpa menekan tombol: beberapa pabrikan hanya memberi otorisasi di preloader.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>Ponsel ingin diotorisasi pabrikannya lebih dulu.</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>Ponsel jenis ini baru menerima loader setelah file autentikasi atau jawaban yang diberikan pabrikan kepada mitra servisnya.</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>Berikan file autentikasi yang disertakan firmware resmi (kolom File Autentikasi, opsi --auth).</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>Loader kedua sudah dikirim dan tidak pernah hidup.</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>Memori bekerja dengan setelan yang kurang pas, loader kedua ditolak, atau ponsel menyala ulang saat melompat ke loader.</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>Pakai preloader dan loader dari firmware persis ini, tanpa diubah.</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>Ponsel ada tetapi tidak menerima awal percakapan.</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>Byte pertama datang terlalu cepat atau terlambat, ada yang lain berbicara di port itu, atau sesi sebelumnya meninggalkan ponsel di tengah perintah.</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>Cabut ponsel, matikan sepenuhnya, dan colokkan hanya saat program menunggu.</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>Bila baterai bisa dilepas: colokkan ponsel tanpa baterai dan pasang saat bilah menjadi merah.</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>Penyimpanan ponsel sudah aus.</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>Penghitungnya sendiri menyatakan bahwa umurnya sudah habis. Penulisan bisa berhenti di tengah jalan, dan ponsel lalu bisa tidak menyala.</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>Baca dulu semua yang masih bisa dibaca.</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>Minta penyimpanannya diganti di tempat servis.</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>Lanjutkan hanya bila tanpa itu ponsel tidak berguna; nyatakan secara tegas.</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>Loader tidak menemukan penyimpanan ponsel.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>Firmware untuk jenis penyimpanan lain, loader terlalu lama untuk chip ini, atau penyimpanannya mati.</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>Ambil paket untuk penyimpanan ponsel ini.</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>Matikan ponsel satu menit lalu coba lagi.</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>Pakai loader resmi yang lebih baru.</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>Bila semua paket gagal, penyimpanan perlu dibawa ke tempat servis; isinya mungkin hilang.</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>Data tiba rusak lewat kabel serial.</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>Kecepatannya terlalu tinggi untuk adaptor atau kabelnya, atau level tegangannya tidak cocok dengan ponsel.</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>Pilih kecepatan lebih rendah: 460800, lalu 115200.</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>Pakai port USB ponsel, bukan adaptor serial.</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>Ponsel memberi angka yang tidak banyak menjelaskan.</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>Loader melaporkan kegagalan tanpa alasan; langkah tempat kejadiannya dan pesan terakhir lebih menjelaskan.</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>Simpan jurnal pekerjaan ini; isinya pesan terakhir dari loader.</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>Sebuah nama yang diberikan tidak ada.</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>Baik firmware maupun ponsel tidak punya entri dengan nama itu.</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>Lihat daftar entri firmware dan pakai nama dari sana.</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>Tidak ada ponsel yang muncul di USB selama program menunggu.</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>Tidak ada yang dicolokkan, ponsel masih menyala, kabel hanya untuk mengisi, atau baterai kosong.</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>Biarkan program menunggu, matikan ponsel sepenuhnya, tahan tombol boot-nya, baru colokkan kabel.</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>Coba kabel lain dan port USB lain di komputer; beberapa kabel tidak punya jalur data.</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>Tahan tombol daya sepuluh sampai dua puluh detik dengan kabel tercabut, lalu coba lagi.</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>Bila tidak ada kabel, port, atau komputer yang pernah melihat ponsel, konektor atau catu dayanya perlu dibawa ke tempat servis.</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>Ponsel ini atau loadernya tidak menyediakan yang diminta.</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>Tidak semua generasi loader bisa melakukan semuanya; tidak ada yang diubah oleh pertanyaan itu.</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>Lakukan pekerjaan tanpa langkah ini.</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>Loader resmi yang lebih baru untuk model persis ini mungkin menyediakannya.</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>Salinan data kalibrasi tidak bisa dibuat.</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>Tidak ada yang diubah sebelum salinan yang baik ada di disk, jadi pekerjaan berakhir di sini.</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>Kecualikan kalibrasi dari pekerjaan; bagian firmware lainnya tidak memerlukannya.</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>Periksa bahwa folder salinan bisa ditulis.</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>Bila ponsel sudah diformat, kembalikan salinan yang dibuat pekerjaan ini dari ponsel tersebut.</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>Simpan semua salinan ponsel ini yang dibuat sebelumnya.</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>Ponsel dicabut atau dimatikan saat pekerjaan berjalan.</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>Ponsel meninggalkan USB tanpa melaporkan kesalahan saat data bergerak.</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>Ponsel tidak mati total: boot ROM-nya tidak bisa ditimpa. Colokkan lagi sambil menahan tombol boot.</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>Sebuah ponsel muncul, tetapi bukan yang ditunggu pekerjaan ini.</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>Ponsel ada di port lain dari yang disebutkan, atau firmware untuk ponsel pabrikan lain.</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>Colokkan ponsel ke port yang disebutkan, atau jangan sebutkan port.</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>Periksa bahwa firmware untuk ponsel ini.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>File firmware rusak.</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>Checksumnya tidak cocok dengan isinya.</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>Unduh lagi file itu dan bandingkan dengan hash dari penerbitnya.</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>Jangan pakai paket yang dikemas ulang orang tanpa checksumnya.</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>File firmware tidak lengkap.</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>File itu menyatakan dirinya lebih panjang daripada kenyataannya: unduhan atau salinannya terpotong.</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>Unduh atau salin lagi file itu dan bandingkan ukurannya dengan milik penerbit.</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>Bila file itu di drive FAT32, pakai drive lain: file di sana berakhir pada 4 GiB.</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>Bila datang dalam arsip, buka arsipnya langsung atau bongkar lagi.</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>File firmware bertentangan dengan dirinya sendiri.</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>Tabelnya tidak mungkin benar, jadi tidak ada yang dipakai darinya.</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>Unduh lagi firmware dari penerbitnya.</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>Jangan pakai paket yang diubah orang dengan tangan.</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>File ini bukan firmware yang bisa dibaca program.</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>File ini terenkripsi, berjenis yang tidak dikenal program, atau bukan firmware sama sekali.</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>Pilih file .pac ponsel, atau arsip atau folder yang memuatnya.</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>Bila terenkripsi, hanya alat pabrikannya yang bisa memakainya.</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>Ponsel berhenti menjawab di tengah pekerjaan.</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>Penyimpanannya mungkin sibuk jauh melebihi biasanya, loader mungkin macet, atau jalurnya terputus tanpa ponsel meninggalkan USB.</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>Ada bagian program yang tidak cocok dengan yang lain.</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>Sebuah modul protokol dibuat untuk versi program lain, atau tidak bisa dimuat.</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>Pasang program dan modul dengan versi yang sama.</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>Hapus modul Anda sendiri yang dibuat untuk versi lain.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>Tata letak partisi di ponsel berbeda dari yang di firmware.</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>Firmware untuk versi atau wilayah lain, dan menulisnya di tempat akan menimpa partisi tetangga.</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>Pakai paket yang sesuai dengan versi di ponsel.</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Izinkan tata letak baru hanya dengan paket lengkap; data pengguna dihapus.</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>Ponsel tidak punya tabel partisi yang sah, atau tidak punya ruang untuk tabel firmware.</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>Ponsel dihapus atau tidak pernah diprogram, atau firmware untuk model dengan penyimpanan lebih besar.</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>Bandingkan ukuran penyimpanan di label dengan firmware; ambil paket yang cocok.</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>Pada ponsel kosong, pakai Format Semua + Download dengan firmware resmi lengkap.</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>Program lain membuka port ponsel.</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>Hanya satu program yang bisa berbicara dengan ponsel. Alat flash lain, terminal, atau program ini yang dijalankan dua kali sudah lebih dulu.</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>Tutup program itu dan tekan lagi tombol mulai.</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>Bila tidak ada program lain yang terbuka, cabut ponsel, tunggu tiga detik lalu colokkan lagi.</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>Ponsel muncul beberapa detik lalu pergi lagi.</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>Preloadernya hanya menunggu komputer dua sampai lima detik lalu menjalankan sistem. Portnya terlambat dibuka, atau ponsel kehilangan daya.</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>Biarkan program menunggu; ponsel diambil sendiri saat muncul berikutnya.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>Program membuat kesalahannya sendiri.</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>Sebuah janji di dalam program dilanggar. Ini bukan kesalahan ponsel atau firmware.</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>Simpan laporan pekerjaan ini beserta nama ponsel dan firmwarenya.</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>Satu port lebih sering gagal daripada yang lain.</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>Kabel atau colokannya aus, atau terlalu banyak ponsel berbagi satu pengontrol.</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>Ganti kabel di port ini.</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>Pindahkan ponsel ke port lain dan lanjutkan dari tempat pekerjaan berhenti.</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>Kurangi jumlah ponsel yang berbagi satu pengontrol.</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>Sebuah image di firmware rusak di dalamnya.</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>Ini image sparse, dan bagian-bagiannya tidak klop.</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>Unduh atau bongkar lagi firmware.</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>Periksa apakah paketnya rusak.</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>Firmware ini untuk jenis penyimpanan lain.</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>Ponsel satu model bisa memakai chip penyimpanan berbeda, dan masing-masing perlu paketnya sendiri.</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>Periksa revisi board di label.</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>Alat lain mencoba mengakali pelindung ponsel ini, dan itu gagal.</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>Itu bukan pemulihan firmware pabrikan. Ponsel kini dalam keadaan yang tidak diharapkan loadernya sendiri.</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>Program berakhir atau membeku saat ponsel sedang dikerjakan.</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>Jurnal pekerjaan terakhir tidak punya akhir: program ditutup, dimatikan paksa, atau terhenti di tengah. Ponsel masih menunggu di loadernya.</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>Lebih dari satu ponsel dalam mode download tersambung.</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>Ponsel-ponsel ini tidak punya nomor seri di USB, jadi program tidak tahu mana yang dimaksud.</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>Biarkan hanya ponsel tujuan firmware ini yang tersambung.</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>Atau sebutkan port USB ponsel yang dimaksud.</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>Ponsel muncul sesaat lalu beralih ke pengisian daya atau penyalaan biasa.</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>Ponsel meninggalkan mode download dalam dua detik dan kembali sebagai perangkat lain: tombol boot tidak dikenali.</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>Cabut kabel, tunggu lima detik, tahan tombol boot, colokkan, dan terus tahan.</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>Coba tombol lain: volume bawah, volume atas, keduanya sekaligus; pada ponsel bertombol: tombol tengah, panggil, bintang, atau pagar.</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>Pakai kabel servis yang meminta mode download, bila pabrikan menjualnya untuk model ini.</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>Firmware tidak punya loader untuk ponsel ini.</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>Paket ini hanya bagian dari firmware, atau ada yang mengubahnya. Tanpa kedua loader tidak ada yang bisa ditulis.</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>Pakai paket resmi lengkap untuk model ini.</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>Jangan meminjam loader model lain: loader itu menggerakkan pin board lain.</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>Loader ini tidak bisa menampilkan daftar partisinya.</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>Loader lama dan ponsel bertombol menyebut tempat dengan nomor dan tidak punya daftar.</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>Muat paket firmware ponsel ini, agar nama dan tempatnya diketahui.</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>Tulis atau baca menurut nama atau nomor di paket, satu per satu.</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>Ponsel meninggalkan USB di tengah percakapan.</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>Kabel bergeser, catu daya jatuh, atau ponsel menyala ulang sendiri.</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>Isi daya baterai, atau pasang bila ponsel berjalan tanpa baterai.</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>Ponsel ada di USB dalam mode download tetapi tidak menjawab pertanyaan pertamanya.</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>Paling sering tombol boot tidak ditahan, jadi ponsel hanya lewat mode ini menuju penyalaan biasa. Sesi yang ditinggalkan terbuka oleh program lain tampak sama.</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>Cabut kabel, matikan ponsel sepenuhnya, tahan tombol boot-nya, colokkan kabel, dan terus tahan tombol sepuluh detik.</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>Bila layar menampilkan logo atau baterai, tombolnya tidak diterima: cari tombol untuk model ini.</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>Yang terlihat tidak menunjuk ke satu penyebab.</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>Pekerjaan berakhir dengan kesalahan yang belum ada aturannya. Laporannya memuat semua yang terlihat.</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>Komputer menidurkan port saat pekerjaan berjalan.</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>Untuk menghemat daya, komputer mematikan port atau dirinya sendiri saat mengira tidak ada yang terjadi.</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>Matikan mode tidur dan penghematan daya USB selama ponsel di-flash.</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>USB tidak bisa dimulai di komputer ini.</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>Pustaka USB tidak ada atau tidak bisa dimulai, jadi tidak ada ponsel yang bisa ditemukan.</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>Pasang lagi program dengan paketnya sendiri; paket itu membawa semua yang diperlukan.</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>Di Linux, pastikan sistem file perangkat (/dev/bus/usb) ada; kontainer sering tidak punya.</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>Komputer melihat ada yang dicolokkan tetapi tidak bisa berbicara dengannya.</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>Ponsel tidak menjawab pertanyaan USB pertama: kontak kabel atau konektornya buruk, catu dayanya lemah, atau sesi yang terputus membuat ponsel macet.</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>Pasang hub USB 2.0 di antara komputer dan ponsel; beberapa port komputer cepat tidak cocok dengan perangkat lambat.</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>Bila tiga port dan dua komputer gagal dengan cara sama, konektor atau board ponsel perlu dibawa ke tempat servis.</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>Sistem tidak punya memori lagi untuk USB.</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>Semua transfer USB komputer ini berbagi memori kecil, dan beberapa ponsel sekaligus menghabiskannya.</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>Kerjakan lebih sedikit ponsel sekaligus.</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>Minta administrator menaikkan usbfs_memory_mb pada modul usbcore.</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>Pekerjaan dihentikan atas permintaan.</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>Seseorang menekan stop. Bila rantai boot belum selesai, ponsel menunggu percobaan berikutnya di boot ROM.</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>Mulai lagi pekerjaan saat Anda siap.</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>Ponsel menyatakan sistemnya rusak lalu berhenti.</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>Satu partisi bukan milik pabrikan, hanya satu dari dua slot yang dipulihkan, atau versinya lebih lama dari sebelumnya.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>Pakai jalur perbaikan pabrikan untuk model ini.</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>Tulis kedua slot dengan versi yang sama; data pengguna dihapus.</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>Jangan mengunci boot loader selama ada yang bukan milik pabrikan di ponsel.</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>Ponsel muncul tetapi tidak pernah menjawab pada waktunya di dalam mesin virtual ini.</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>Mesin virtual meneruskan perangkat USB dengan jeda, padahal ponsel hanya menunggu pertanyaan pertamanya sesaat.</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>Jalankan program langsung di komputernya.</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>Atau suruh mesin virtual meneruskan semua perangkat pabrikan ini, bukan satu perangkat.</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>Ponsel menyala ulang sendiri saat loader kedua dimulai.</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>Waktu watchdog ponsel habis, catu dayanya jatuh, atau ada tombol yang masih ditahan.</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>Lepaskan semua tombol begitu bilah bergerak.</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>Ponsel berjalan tetapi layar, layar sentuh, atau sensornya tidak.</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>Firmware untuk revisi board lain atau layar lain, atau kalibrasi sensornya terhapus.</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>Pakai firmware untuk revisi board persis ini.</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>Drivernya ada tetapi ponsel tidak bisa dijalankan.</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>Ponsel tersambung lewat hub yang tidak cocok, dua driver memperebutkannya, atau ponsel pergi pada saat itu.</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>Hapus driver ponsel yang tidak Anda perlukan.</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>Driver lain memegang ponsel, bukan yang diperlukan program ini.</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>Alat ponsel membawa bermacam-macam driver, padahal ponsel hanya bisa punya satu pada satu waktu.</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>Pilih port serial bila driver membuatnya, atau pakai ponsel lewat USB; program bisa keduanya.</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>Minta driver diganti hanya bila keduanya tidak bisa; alat lain lalu mungkin tidak menemukan ponsel lagi.</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>Ponsel ada tetapi tidak punya driver.</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>Windows tidak menemukan driver untuk id ini. Setiap mode ponsel punya id sendiri.</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>Pasang paket driver program ini satu kali, lalu colokkan lagi ponsel.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>Tunggu sampai pemasangan selesai sebelum mencolokkan ponsel; kali pertama lebih lama daripada ponsel mau menunggu.</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>Windows tidak menerima tanda tangan driver.</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>Drivernya driver lama pabrikan, dan tanda tangannya tidak berlaku lagi untuk Windows ini.</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>Hapus driver lama dan biarkan Windows memakai miliknya, atau pasang driver bertanda tangan dari program ini.</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>Jangan mematikan pemeriksaan tanda tangan; itu melindungi seluruh komputer.</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>Firmware yang sama berhasil di ponsel lain dan gagal di ponsel ini.</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>Bila gagal di setiap tempat, ponsel ini yang rusak; bila hanya gagal di satu tempat, kabel atau portnya yang rusak.</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>Colokkan ponsel ini di tempat lain: apakah masalahnya ikut ponsel atau tetap di tempatnya?</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>Sisihkan ponsel untuk meja perbaikan beserta jurnal pekerjaannya.</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>Ada ponsel, tetapi dalam mode lain, bukan mode download.</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>Yang menjawab di USB adalah sistem yang berjalan, layar pengisian, recovery, atau port diagnostik. Tidak satu pun menerima firmware dari program ini.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>Cabut ponsel dan matikan; lepaskan baterai bila bisa.</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>Bila selalu kembali ke mode ini, tahan tombol daya sepuluh detik atau lebih untuk mematikannya paksa.</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>Ponsel sudah dicolokkan sebelum program mulai menunggu.</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>Ponsel hanya bisa ditangkap pada saat menyala; saat itu sudah lewat.</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>Cabut ponsel sekarang dan biarkan program menunggu.</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>File yang disebutkan tidak ada.</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>Jalurnya salah atau salah eja, atau drive tempatnya sudah tidak ada.</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>Periksa namanya dan pilih lagi filenya.</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>Bila tadinya di drive lepasan atau drive jaringan, sambungkan lagi drive itu.</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>Preloader ini untuk board lain.</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>Preloader menyiapkan memori dan catu daya satu board. Dengan preloader board lain, ponsel tidak menyala.</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>Pakai preloader untuk model dan revisi board persis ini.</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>Biarkan preloader ponsel apa adanya: hapus centang barisnya.</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>Jangan menulis preloader board lain: ponsel bisa tidak menyala lagi.</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>Loader kedua sudah dimulai dan tetap diam.</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>Begitulah loader yang dibuat untuk memori lain atau board lain dari model yang sama.</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>Bila semua paket untuk model ini tetap diam, memori ponsel mungkin rusak.</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>&amp;Masuk ke Grup…</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>Izinkan &amp;Tabel Baru…</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>Pilih File &amp;Autentikasi…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>Pilih &amp;Loader Lain…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>Pilih &amp;Firmware Lain…</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>Pilih &amp;Preloader…</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>Coba Lagi di 115200 &amp;Baud</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>Pasang Aturan P&amp;erangkat…</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>&amp;Jaga Port Tetap Terjaga…</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>Muat &amp;Driver…</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>Buat Laporan D&amp;ukungan…</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>Tombol &amp;Mana?</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>Coba Lagi dengan &amp;Transfer Biasa</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>&amp;Bebaskan Port…</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>&amp;Kembalikan Data Tersimpan…</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>&amp;Lanjutkan…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Coba Lagi</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>Coba Lagi di F&amp;ull Speed</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>Tanya &amp;Dokter</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>Tampilkan &amp;File</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>Coba Lagi dengan Blok &amp;Kecil</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>Jauhkan &amp;ModemManager…</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>Ta&amp;mbah Memori USB…</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>Periksa Lagi F&amp;irmware</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>risiko kecil</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>menghapus data di ponsel</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>ponsel bisa tidak menyala lagi bila gagal</translation>
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
        <translation>loader pertama</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>loader kedua</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>mode uji pabrikan</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>Download Saja</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Upgrade Firmware</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>Format Semua + Download</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>Memeriksa file firmware</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>Menunggu ponsel</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Menyambung</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>Mengirim loader</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>Memulai loader</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>Menunggu ponsel kembali</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>Membaca tabel partisi</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Menunggu jawaban Anda</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>Menyimpan salinan data kalibrasi</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>Menulis tabel partisi</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Menghapus</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>Menulis bagian boot</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>Menulis image</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>Membandingkan yang ditulis</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>Membaca dari ponsel</translation>
    </message>
    <message>
        <source>Testing the memory</source>
        <translation>Menguji memori</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Menyelesaikan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Sebuah ponsel sedang di-flash.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>Diterima.</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>Diterima, seperti jawaban beberapa chip atas penulisan.</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>Preloader menolak membaca wilayah ini; kode lama memakai angka ini untuk keamanan yang gagal disiapkan.</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>Preloader menolak menulis wilayah ini; kode lama memakai angka ini untuk keamanan yang gagal ditutup.</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>Kode keamanan diminta memakai mode yang tidak dipunyainya.</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>Kode keamanan diberi kunci yang tidak bisa dipakainya.</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>Data untuk kode keamanan tidak sejajar.</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>Kode keamanan dikirim ke tempat yang tidak ada.</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>Alamatnya di atas 0x80000000, tempat ponsel ini tidak punya apa-apa.</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>Alamatnya di atas 0x40000000, tempat ponsel ini tidak punya apa-apa.</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>Alamatnya bukan yang diizinkan ponsel.</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>Bukan kesalahan: tidak perlu otorisasi.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>Ponsel ingin diotorisasi lebih dulu, dengan file dari pabrikannya.</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>Loader akan menimpa memori yang diperlukan ponsel sendiri.</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>Tidak ada loader di alamat tujuan lompatan.</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>Loader datang dalam potongan lebih banyak daripada yang diterima ponsel.</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>Alamat loader bukan kelipatan dua.</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>Alamat dan panjang loader tidak cocok untuk ponsel.</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>Panjang loader nol.</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>Tanda tangannya lebih panjang daripada loadernya.</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>Ponsel menuntut loader bertanda tangan dan loader ini tidak punya tanda tangan.</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>Tidak ada loader yang dikirim sebelum lompatan.</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>Loader bukan yang diotorisasi.</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>Ponsel menolak loader; nama kode ini dari pabrikan tidak diumumkan.</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>Ponsel menolak kecepatan jalur.</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>Ponsel tidak menerima loader versi ini.</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>Ponsel tidak menerima file autentikasi.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>Ponsel tidak menerima tanda tangan loader.</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>Kode keamanan kehabisan memori.</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>Kunci untuk loader tidak bisa disiapkan.</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>Kunci untuk image tidak bisa disiapkan.</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>Hash sebuah image tidak bisa dihitung.</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>Loader tidak muat di tempat ia dipindahkan.</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>Ponsel tidak punya setelan keamanan.</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>Pustaka keamanan berversi lain dari setelannya.</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>Setelan keamanan tidak bisa dihapus.</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>Setelan keamanan tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>Setelan keamanan tidak punya tanda akhir.</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>Setelan keamanan dalam keadaan yang tidak ada.</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>Setelan keamanan lebih pendek daripada seharusnya.</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>Kunci di setelan keamanan tidak bisa disiapkan.</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>Ponsel tidak punya catatan image ini untuk mencocokkannya.</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>Sebuah image tidak cocok dengan hashnya.</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>Tidak ada ruang untuk catatan image ini.</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>Image tidak punya token untuk download aman.</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>Langkah download aman datang tidak berurutan.</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>Catatan image ini tidak sah.</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>Image secro tidak ada.</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>Sebuah image tidak bisa dibaca untuk diperiksa.</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>Tanda tangan image tidak diterima.</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>Image ditandatangani dalam format lain dari yang diperiksa ponsel ini.</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>Image tidak punya header tambahannya.</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>Header tambahan image rusak.</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>Header tambahan image berjenis yang tidak dikenal.</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>Hash atas header tambahan tidak bisa dihitung.</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>Tabel image terkunci tidak ada.</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>Semua image ponsel ini terkunci.</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>Tabel image terkunci penuh.</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>Tabel image terkunci tidak mengenal image ini.</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>Tabel image terkunci rusak.</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>Pabrikan ponsel telah memblokir loader ini.</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>Kunci untuk penyalaan aman tidak ada.</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>Setelan keamanan boot ROM tidak ada.</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>Kunci publik belum disiapkan.</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>Hash SHA-256 tidak bisa dihitung.</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>Padding sebuah tanda tangan salah.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>Sebuah tanda tangan tidak diterima.</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>Tempat loader berada di dalam tempat yang disimpan ponsel untuk dirinya sendiri.</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>Tempat loader tumpang tindih dengan tempat yang disimpan ponsel untuk dirinya sendiri.</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>Tempat loader melewati akhir ruang alamat.</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>Ponsel tidak menerima loader di alamat ini.</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>Ponsel tidak menerima loader sepanjang ini.</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>Ponsel memeriksa loader dan tidak menerima tanda tangan loader ini.</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>Keadaan keamanan ponsel tidak mengizinkan langkah ini; setelah pertanyaan tentang otorisasi, artinya otorisasi tidak diperlukan.</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>Ukuran tanda tangan salah.</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>Ukuran padding salah.</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>Image dibuat untuk lini perangkat lunak lain.</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>Image berjenis yang tidak semestinya di sini.</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>Sertifikat lebih panjang daripada yang bisa ditampung ponsel.</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>Image yang disebut sertifikat tidak ada.</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>Header sebuah image tidak cocok dengan hashnya.</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>Nama kolom di sertifikat berukuran salah.</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>Sebuah kolom sertifikat tidak muat di penampungnya.</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>Sertifikat berakhir terlalu cepat.</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>Sertifikat memuat kolom lain dari yang diharapkan.</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>Sebuah kolom sertifikat berukuran lain dari yang diharapkan.</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>Sertifikat tidak bisa ditelusuri dengan cara ini.</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>Sertifikat diminta nomor kolom yang tidak dipunyainya.</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>Sertifikat tidak punya sebuah nama kolom.</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>Sertifikat tidak punya sebuah kolom.</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>Eksponen kunci panjangnya lain dari milik ponsel ini.</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>Eksponen kunci bukan milik ponsel ini.</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>Panjang kunci bukan milik ponsel ini.</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>Kuncinya bukan milik ponsel ini.</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>Kunci publik image tidak diterima.</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>Header image tidak sah.</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>Yang diharapkan di sini image lain.</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>Sertifikat dan image berbeda versi.</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>Dua image yang satu kesatuan berbeda versi.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>Image lebih lama daripada yang diizinkan ponsel.</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>Ponsel tidak punya fuse lagi untuk mencatat versi ini.</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>Fuse ponsel terpasang dengan cara yang tidak masuk akal.</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>Sebuah fuse ponsel tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>teks versi</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>perintah tidak sah</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>perintah tidak dikenal</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>operasi gagal, tanpa alasan</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>baud rate tidak didukung</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>data datang sebelum start</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>start datang dua kali</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>end datang sebelum semua data</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>tujuan salah</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>ukuran salah, atau lebih besar daripada tempatnya</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>verifikasi paket atau image gagal</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>tidak diverifikasi</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>ponsel kehabisan memori</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>ponsel terlalu lama menunggu masukan</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>internal: berhasil</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>internal: baud rate sah</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>internal: ulangi, lanjut</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>internal: ulangi, putus</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>data dibaca dari penyimpanan</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>jenis chip</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>tempat butir kalibrasi</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>tata letak partisi tidak dikenal loader; setelah loader dimulai, ini sapaannya</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>perangkat penyimpanan tidak dikenal atau belum disiapkan</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>ukuran penyimpanan tidak sah</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>RAM tidak didukung</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>setelan RAM salah</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>geometri penyimpanan</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>ukuran sektor</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>jenis penyimpanan</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>id unik penyimpanan</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>id soft SIM</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>checksum kalibrasi nol</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>checksum data berbeda</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>penulisan ke penyimpanan gagal</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>id chip tidak cocok</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>konfigurasi penyimpanan salah</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>ukuran area data salah</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>tanda tangan loader pertama ditolak</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>ponsel ditandai sudah di-root</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>tanda tangan ditolak</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>id unik chip</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>penulisan belum diaktifkan</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>secure boot tidak bisa diaktifkan</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>identifikasi dimulai</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>identifikasi selesai</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>data acuan</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>milik pabrikan</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>penyimpanan dilindungi dari penulisan</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>penyimpanan tidak bisa disiapkan</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>jenis transceiver radio</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>pemeriksaan RAM gagal</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>self refresh RAM gagal</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>informasi blok penyimpanan</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>jawaban atas tantangan salah</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>daftar partisi</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>log loader</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>data tegangan</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>pesan autentikasi</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>nilai partisi</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>partisi tidak didukung</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>id kartu penyimpanan</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>angka ajaib tabel salah</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>tabel partisi tidak ditulis</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>pembacaan dari penyimpanan gagal</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>ponsel tidak bisa mengalokasikan memori</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>perintah tidak didukung loader ini</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>teks log</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>Selesai tanpa kesalahan.</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>Pekerjaan dihentikan atas permintaan.</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>Preloader tidak mengenal mode ini.</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>Preloader melarang mode ini.</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>Membaca dari atau menulis ke preloader gagal.</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>Preloader meminta sambungan ditutup dan dibuka lagi lebih dulu.</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>Ada yang gagal di dalam alat dan tanpa alasan; baris terakhir lognya lebih menjelaskan.</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>Sebuah argumen ditolak sebelum ada yang dikirim ke ponsel; periksa file scatter, loader, dan jalurnya.</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>Chip yang menjawab tidak dikenal alat ini; alat yang sangat lama memakai angka ini bila port tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>Alat dari 2013 dan sebelumnya memakai angka ini bila port tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>Clock yang disebutkan bukan yang bisa dipunyai chip.</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>Ukuran kumpulan blok cadangan tidak sah.</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>Alat tidak bisa menanyakan versi kepada pustakanya sendiri.</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>Sebuah buffer alat tidak ada atau terlalu kecil.</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>Ruang tidak cukup: untuk image di tempatnya di ponsel, atau untuk file di komputer.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Komputer kehabisan memori.</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>Port serial tidak bisa dibuka: sudah tidak ada, dipakai program lain, atau tidak diizinkan.</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>Port menolak batas waktunya; drivernya tidak bersikap seperti port serial semestinya.</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>Port menolak setelan jalurnya; drivernya tidak bersikap seperti port serial semestinya.</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>Isi buffer port tidak bisa dibuang.</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>Tidak ada file yang disebutkan padahal diperlukan.</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>Chip menjawab dengan kode yang tidak ada di daftar alat.</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>Bukan kesalahan: versi chip tidak diperiksa.</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>Ponsel dan alat berbeda usia: sebuah catatan berversi yang tidak dikenal alat.</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>Header image boot loader berversi yang tidak dikenal alat ini.</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>File loader, atau entrinya untuk chip ini, berversi yang tidak dikenal alat ini.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>Ponsel menuntut perangkat lunak bertanda tangan dan image tidak membawa data keamanan.</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>Catatan tentang firmware di ponsel tidak ada atau tidak cocok.</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>Area untuk setelan pabrikan tidak ada, kosong, atau panjangnya lain.</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>Area keamanan hanya-baca tidak ada, kosong, rusak, atau tertutup bagi alat.</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>Sebuah alamat atau panjang bukan kelipatan yang diperlukan perangkat keras.</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>Sebuah paket lewat jalur serial tiba dengan checksum salah.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>Bukan kesalahan: ponsel menyala dari eMMC.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>Bukan kesalahan: ponsel menyala dari flash NOR.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>Bukan kesalahan: ponsel menyala dari flash NAND.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>Loader tidak mengerti versi setelan memori ini; preloader dan loader berbeda usia.</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>Penyimpanan tidak punya tabel partisi yang sah.</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>Tidak ada ruang untuk tabel partisi.</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>Chip atau loader ini tidak menyediakan operasi itu.</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>Sebuah file berbeda dari checksum di daftar yang menyertainya.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Tidak ada jawaban pada waktunya.</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>Sebuah register chip tidak bisa diatur.</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>Loader pertama tidak bisa ditaruh di memori di dalam chip.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>Urutan start tidak diterima: ponsel tidak dalam mode download, atau port terlambat dibuka.</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>Urutan start tidak pernah dijawab.</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>Lompatan ke yang dimuat ditolak.</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>Membaca atau menulis satu word di chip gagal.</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>Satu word tidak bisa ditulis ke chip, biasanya yang menghentikan watchdognya.</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>Lompatan ke program lain di ponsel gagal.</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>Memori chip berisi byte yang berbeda dari yang dikirim.</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>Chip ponsel bukan yang dituju file ini.</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>Chip tidak memberitahukan versinya.</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>Jalur serial tidak bisa menyepakati kecepatan.</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>Jalur serial tidak bisa dipercepat.</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>Tombol daya ponsel tidak bisa dikunci selama pekerjaan.</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>Alat mengirim kepada dirinya sendiri pesan yang tidak ada.</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>Chip yang sangat lama ini tidak didukung.</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>Terlalu banyak blok data yang diberikan.</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>Tidak ditemukan SRAM luar.</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>Tidak ditemukan memori luar di belakang chip.</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>Versi firmware tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>Boot loader tidak bisa dicapai; ponsel masih di boot ROM.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>Ponsel menolak loader pertama.</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>Ponsel menerima byte loader pertama yang berbeda dari yang dikirim.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>Ponsel menolak menjalankan loader pertama, atau diam saat itu.</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>Sebuah fuse chip tidak bisa dibaca atau dipasang seperti diminta; program ini tidak memasang satu pun.</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>Ponsel menolak versi perangkat lunak yang terlalu lama baginya.</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>Ponsel menolak preloader yang lebih lama daripada yang diizinkannya.</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>Watchdog ponsel tidak bisa dihentikan.</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>Memori di dalam chip gagal dalam ujinya.</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>Memori utama tidak bisa dipakai dengan setelan ini.</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>Memori utama tidak bisa disiapkan.</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>Clock chip tidak bisa disiapkan.</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>Setelan memori menyebut jenis memori yang tidak masuk akal di sini.</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>Rank pertama memori tidak bisa disetel dengan setelan ini.</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>Rank kedua memori tidak bisa disetel, sering karena memorinya hanya punya satu.</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>Setelan memori tidak punya entri untuk memori di ponsel ini.</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>Jalur memori tidak digerakkan apa pun.</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>Memori utama tidak bisa dicapai.</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>Memori utama melaporkan kesalahan.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>Di alat dari 2013 sampai 2017 dan loader versi 3.2, artinya flash NOR tidak ditemukan; saat loader dimulai, artinya meminta setelan memori (3015 di versi kemudian).</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>Loader tidak menemukan perangkat yang dicarinya.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>Di alat dari 2013 sampai 2017 dan loader versi 3.2, artinya flash NAND tidak ditemukan, dan itu wajar di ponsel dengan eMMC (3016 di versi kemudian).</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>Loader tidak mengenal chip flash NOR ini.</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>S_DA_SOC_CHECK_FAIL di alat dari 2013 sampai 2017: chip gagal dalam pemeriksaan loader (3017 di versi kemudian).</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>Loader tidak mengenal chip NAND ini.</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>Ponsel tidak punya flash NOR, dan itu wajar kecuali firmware memerlukannya.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>Alat dari 2013 sampai 2017 dan loader versi 3.2 menomorinya 3011.</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>Ponsel tidak punya flash NAND; firmware mungkin untuk jenis penyimpanan lain.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>Alat dari 2013 sampai 2017 dan loader versi 3.2 menomorinya 3012.</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>Chip gagal dalam pemeriksaan loader.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>Alat dari 2013 sampai 2017 menomorinya 3013.</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>Flash NOR: membaca, menulis, atau menghapus gagal, atau chip tidak menyediakan yang diminta.</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>Satu halaman flash NAND tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>Flash NAND: membaca, menulis, atau menghapus gagal, atau pengontrolnya tidak melakukan yang diminta.</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>Satu blok flash NAND tidak bisa dihapus.</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>Penyimpanan tidak selesai pada waktunya.</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>Bukan kesalahan: pekerjaan berlanjut.</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>Alamat awal tidak ada di penyimpanan.</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>Rentangnya di luar yang ada di penyimpanan.</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>Flash NAND menemui blok buruk.</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>Flash NAND tidak punya image di tempat ini.</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>Boot loader di ponsel dan yang di firmware tidak cocok.</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>Baris untuk sistem file UBI mendapat image yang bukan sparse.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>Boot loader lebih besar daripada tempatnya.</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>Data lewat jalur serial tidak datang atau meluap.</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>Sebuah paket tiba dengan checksum salah.</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>Buffer serial ponsel meluap.</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>S_DA_HANDSET_FAT_INFO_NOT_FOUND di loader versi 3.2 (3072 di versi kemudian).</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>Ponsel punya terlalu sedikit memori untuk memperbaiki blok.</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>Catatan ponsel tentang keamanannya tidak ada, rusak, atau tidak bisa dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>Ponsel tidak punya catatan area FAT-nya.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>Loader versi 3.2 menomorinya 3066.</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>Operasi ini tidak disediakan.</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>Bukan kesalahan: langkah terakhir dilewati.</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>Area sekali-tulis di penyimpanan tidak ada, terkunci, atau tidak bisa dipakai seperti diminta.</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>Ukuran area sekali-tulis flash NOR tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>S_DA_CODE_AREA_IS_BLANK di loader versi 3.2 (3084 di versi kemudian).</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>Penyimpanan kosong.</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>Tempat sistem kosong, seperti di ponsel yang tidak pernah diprogram.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>Loader versi 3.2 menomorinya 3078.</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>Loader tidak dibuat untuk chip ini.</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>Area FAT ponsel tidak ada atau tertutup bagi alat.</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>Uji memori menemukan kerusakan di jalur atau sel memori.</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>Uji memori menemukan sel yang tidak menyimpan yang ditulis.</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>Loader tidak bisa meneruskan jalur ke bagian lain ponsel.</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>Sumber tambahan di ponsel dan di firmware tidak cocok.</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>Image tidak muat di flash NAND.</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>Catatan yang semestinya dipunyai ponsel tentang dirinya tidak ada.</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>Image boot loader tidak menyebut untuk penyimpanan apa.</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>Image boot loader untuk penyimpanan yang tidak dipunyai ponsel ini.</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>Area boot akan dimulai di dalam area sebelumnya.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>Kebanyakan alat dari 2013 sampai 2017 memakai angka ini bila eMMC tidak ditemukan (3149 di versi kemudian).</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>Header di depan boot loader di ponsel bukan yang diharapkan.</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>Di loader versi 3.2, artinya kartu memori tidak ditemukan (3151 di versi kemudian).</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>Boot loader firmware tidak cocok dengan yang ada di ponsel.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>Boot loader lebih besar daripada areanya.</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>eMMC tidak ditemukan.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>Kebanyakan alat dari 2013 sampai 2017 memakai angka ini bila penulisan ke eMMC gagal (3154 di versi kemudian), dan 3144 bila eMMC tidak ditemukan.</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>Firmware di dalam eMMC termasuk yang diketahui gagal.</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>Kartu memori tidak ditemukan, dan itu wajar bila memang tidak ada.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>Loader versi 3.2 menomorinya 3145.</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>eMMC atau kartu memori berjenis yang tidak dikenal atau tidak bisa dikonfigurasi.</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>Membaca dari eMMC gagal.</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>Menulis ke eMMC gagal.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>Alat dari 2013 sampai 2017 menomorinya 3149.</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>eMMC melaporkan data rusak di busnya.</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>eMMC tidak selesai pada waktunya.</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>Loader untuk prosesor sinyal adalah untuk chip lain.</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>Penyimpanan UFS tidak ditemukan.</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>Penyimpanan UFS tidak bisa dikonfigurasi.</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>Membaca dari penyimpanan UFS gagal.</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>Menulis ke penyimpanan UFS gagal.</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>Penyimpanan UFS tidak selesai pada waktunya.</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>Penyimpanan UFS berjenis yang tidak dikenal atau melaporkan kesalahan.</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>Loader tidak bisa memberitahukan nomor-nomor ponsel.</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>Loader diminta memakai jenis penyimpanan yang tidak dikenalnya.</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>Sebuah perintah tidak bisa dikirim ke loader.</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>Loader tidak mengonfirmasi sebuah perintah.</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>Keadaan penyimpanan tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>Ponsel tidak menerima image preloader.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>Firmware untuk jenis penyimpanan yang berbeda dari milik ponsel ini.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>Firmware untuk chip yang berbeda dari milik ponsel ini.</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>Partisi lebih banyak daripada yang bisa ditampung loader.</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>Loader sudah dimulai dan tetap diam.</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>Byte pertama setelah dimulai bukan sapaan loader.</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>Loader menyapa dengan versi lain dari yang diharapkan.</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>Alat dan loader kehilangan langkah tepat setelah sapaan.</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>Kecepatan jalur yang baru tidak diterima.</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>Loader menolak daftar yang harus ditulis.</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>Menulis image gagal; kode dalam dan offsetnya menjelaskan sebabnya.</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>Membaca dari penyimpanan gagal; kode dalam dan offsetnya menjelaskan sebabnya.</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>Pemformatan gagal; sebabnya rentang, pelindung, atau penyimpanan.</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>Perintah mulai ulang tidak dijalankan; setelah pekerjaan selesai ini tidak merugikan.</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>Langkah terakhir setelah penulisan ditolak.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>Memori utama ponsel tidak bisa dinyalakan.</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>Sebuah file firmware tidak bisa dibaca sampai akhir.</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>Nama sebuah file memuat karakter yang tidak bisa dibuka alat.</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>Jalur sebuah file terlalu panjang untuk alat.</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>Uji memori gagal.</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>Dalam keadaannya sekarang ponsel hanya menerima download lengkap.</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>Tabel partisi baru tidak bisa dibuat.</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>Jawabannya tidak sesuai langkahnya; alat dan loader berbeda versi, atau ada byte yang hilang.</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>Loader tidak bisa memberitahukan memori dan penyimpanan ponsel.</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>File autentikasi belum siap dipakai.</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>File autentikasi tidak sah.</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>File loader tidak sah.</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>Sebuah image berubah di disk setelah dimuat.</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>Sebuah baris dicentang tetapi imagenya tidak dimuat, kebanyakan karena filenya tidak ada atau bernama lain.</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>Sebuah image tidak bisa dimuat.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Tidak ada image yang dipilih.</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>File scatter tidak bisa dimengerti.</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>Sebuah alamat di file scatter bukan kelipatan empat.</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>Alamat di file scatter tidak menaik.</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>Dua baris file scatter tumpang tindih.</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>File preloader bukan boot loader.</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>Daftar itu tidak menyebut boot loader.</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>Sebuah file tidak lolos pemeriksaan keutuhan.</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>File scatter tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>Ponsel menuntut perangkat lunak bertanda tangan dan imagenya tidak ditandatangani.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>Preloader tidak punya setelan memori yang bisa ditemukan.</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>File dari proyek berbeda tercampur.</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>Preloader tidak diawali header yang dipunyai preloader.</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>Tata letak baru tidak muat di penyimpanan ponsel.</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>Tabel partisi ponsel tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>Boot loader tidak cocok dengan hashnya sendiri.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>Tanda tangan boot loader tidak diterima.</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>File scatter berversi yang tidak dikenal alat ini.</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>File scatter meminta sebuah baris ditulis tanpa menyebut file.</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>Jawaban luar atas pertanyaan ponsel gagal.</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>File autentikasi untuk ponsel lain.</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>File autentikasi rusak.</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>Pertukaran tantangan dan jawaban gagal.</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>Ponsel tidak mengotorisasi komputer ini.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>Ponsel tidak menerima tanda tangan image pada penyalaan amannya.</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>Ponsel menolak perangkat lunak dengan versi keamanan lebih lama.</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>Firmware dibuat untuk merek lain.</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>Alat dikunci oleh konfigurasinya sendiri.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>Ponsel melarang penulisan area ini.</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>Ponsel melarang pembacaan area ini.</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>Ponsel melarang pemformatan area ini.</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>Area ini tertutup bagi loader ini.</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>Sebuah file tidak cocok dengan hashnya.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>Tanda tangan boot loader tidak berlaku untuk ponsel ini.</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>Boot loader lebih lama daripada yang pernah dipunyai ponsel.</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>Image tidak punya tanda tangan dan ponsel ini menuntutnya.</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>File scatter tidak sesuai untuk boot loader bertanda tangan.</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>Ponsel tidak menerima sertifikat.</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>Ponsel tidak menerima file autentikasi.</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>Ponsel tidak memberitahukan setelan keamanannya.</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>Ponsel tidak memberitahukan nomornya sendiri; preloader lama tidak bisa.</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>Ponsel tidak memberitahukan versi chipnya.</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>Ponsel tidak memberitahukan kode chipnya.</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>Pengenal keamanan ponsel dan firmware berbeda.</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>Pemeriksaan image sebelum download aman gagal.</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>Ponsel tidak mengizinkan download lewat USB.</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>Bukan kesalahan: keadaan download aman.</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>Image punya tanda tangan yang tidak diterima ponsel ini.</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>Image bukan yang ditandatangani.</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>Ponsel mencatat versi yang lebih baru dan menolak yang ini.</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>Loader menjawab pemeriksaan tanda tangan dengan sesuatu yang tidak dikenal.</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>Dekripsi image gagal, atau image tidak terenkripsi sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>Ponsel dibuat untuk proyek lain dari firmware.</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>Image secro rusak atau bukan milik ponsel ini.</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>Image secro tidak punya wilayah untuk keluarga ponsel ini.</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>Sebuah tabel publik menomorinya 6192; bergeser 64 mulai dari 6064.</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>Menyiapkan awal loader gagal.</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>Preloader tidak menemukan memori luar.</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>Preloader tidak bisa menyiapkan memori luar.</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>Data awal tidak memuat setelan memori.</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>Bukan kesalahan: image sparse berlanjut.</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>Bukan kesalahan: pekerjaan lengkap.</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>Bukan kesalahan: boot ROM yang menjawab, bukan preloader.</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>Loader gagal tanpa memberi kode; pesan teks sebelumnya memuat alasannya.</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>Pekerjaan diputus, oleh pengguna atau watchdog.</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>Loader tidak mengenal perintah ini; loader lebih lama daripada alatnya.</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>Loader tidak mengenal kode kendali ini, kebanyakan artinya sebuah fitur dilewati.</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>Sebuah langkah datang tidak berurutan; ada paket yang hilang, atau alat dan loader tidak sepakat.</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>Sebuah paket lebih besar daripada yang diterima loader.</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>Tidak ada ponsel yang muncul di USB pada waktunya.</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>Sesi alat tidak sah.</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>Perintah itu milik tahap loader yang lain.</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>Sebuah file tidak ditemukan.</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>Sebuah file tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>Sebuah file tidak bisa ditulis; disk mungkin penuh.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Sebuah file tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>Sebuah file tidak bisa dibuat, atau berversi yang tidak dikenal.</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>Versi sebuah file tidak dikenal alat.</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>Ponsel melarang penulisan image ini.</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>Image lebih besar daripada yang diizinkan pemeriksaan ponsel.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>Ponsel tidak menerima preloader.</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>Ponsel tidak menerima sebuah image: image diubah, atau ditandatangani untuk ponsel lain.</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>Pemeriksaan ponsel atas tanda tangan, sertifikat, atau hash gagal.</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>Ponsel melarang penulisan data mentah.</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>Kunci yang menandatangani image bukan yang diterima ponsel ini.</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>Image tidak cocok dengan hash yang dibawanya.</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>Image tidak punya header image bertanda tangan.</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>Kunci di image bukan yang ditanam di ponsel ini.</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>Image dibuat untuk proyek lain.</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>Header image menyebut jenis lain dari barisnya.</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>Image ini untuk partisi lain.</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>Header image rusak.</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>Isi image rusak.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>Image lebih lama daripada yang diizinkan ponsel; hanya versi yang sama atau lebih baru yang bisa ditulis.</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>Loader yang berjalan meminta login yang hanya bisa diberikan pabrikannya, dan tidak mendapatkannya.</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>Versinya lebih lama daripada yang diizinkan ponsel.</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>Loader diberi nilai yang tidak bisa dipakainya.</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>Ponsel tidak punya partisi dengan nama ini.</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>Ponsel menuntut loader yang lebih baru.</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>File scatter tidak sah.</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>File loader tidak punya entri untuk chip ini.</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>File preloader tidak sah.</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>Setelan memori di preloader tidak punya header yang sah.</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>Tabel partisi di firmware tidak sah.</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>Tabel partisi di ponsel tidak sah.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>Tata letak partisi di ponsel berbeda dari yang di firmware.</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>Rentang yang akan diformat tidak sah.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>File scatter atau flash XML memuat sesuatu yang tidak dikenal alat.</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>File scatter memuat kolom yang tidak dikenal alat.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>Ponsel tidak punya tabel partisi.</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>File autentikasi tidak ditemukan.</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>Ponsel meminta file autentikasi, yang hanya bisa diberikan pabrikannya.</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>File berisi setelan memori tidak ditemukan.</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>File scatter tidak ditemukan.</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>Loader tidak mengenal penyimpanan ini.</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>Setelan memori menyebut panjangnya sendiri di tempat yang mustahil.</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>Setelan memori punya panjang yang mustahil.</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>Umur penyimpanan hampir habis.</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>Penyimpanan sudah aus.</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>Loader tidak menyediakan operasi ini.</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>Sebuah bagian alat tidak bisa dimulai.</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>Data lebih besar daripada partisinya.</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>Image sparse memuat potongan berjenis yang tidak dikenal, jadi rusak.</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>Sebuah image sparse tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>Ponsel tidak punya preloader di area bootnya.</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>eMMC melaporkan kesalahan.</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>Flash NAND melaporkan kesalahan.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>Loader tidak mengerti versi setelan memori ini.</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>Sebuah perintah kendali loader gagal.</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>Perintah mematikan gagal, dan itu tidak merugikan setelah pekerjaan selesai.</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>Penulisan terputus; status dalam dan jumlah byte menjelaskan sebabnya.</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>Pembacaan terputus; status dalam dan jumlah byte menjelaskan sebabnya.</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>Ponsel tidak kembali pada kecepatan USB yang lebih tinggi.</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>Pembacaan data mentah terputus.</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>Penulisan data mentah terputus.</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>Pemformatan terputus.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>Urutan start tidak diterima.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>Ponsel menolak menjalankan loader pertama.</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>Sebuah perintah boot ROM gagal.</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>Sebuah langkah antara boot ROM dan loader ditolak alat.</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>Loader berversi lain dari yang diharapkan.</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>Tidak ditemukan loader untuk chip ini.</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>Sebagian loader tidak ada di filenya.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>Loader kedua bukan yang diharapkan loader pertama.</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>File loader memuat lebih banyak loader daripada yang bisa dibaca alat.</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>Sebuah perintah preloader gagal.</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>Ponsel tidak menjawab pada waktunya; satu atau dua kali itu wajar saat ponsel menyala.</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>Port tidak menerima data lagi: ponsel sudah meninggalkannya.</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>Sebuah jawaban tiba dalam keadaan rusak.</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>Alat menyerah dengan portnya; alasannya tidak disebutkan.</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>Alat menyebutnya dibatalkan; kebanyakan ponsel baru saja meninggalkan portnya.</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>Port tidak bisa dibuka: dipakai program lain, atau sudah tidak ada.</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>Seseorang menekan tombol stop.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>Tata letak partisi ponsel berbeda untuk baris yang tidak dicentang; alat lama menampilkan angka ini, alat baru 8502.</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>Folder untuk area yang disimpan sudah ada.</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>Folder dengan area yang disimpan tidak ditemukan.</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>Folder untuk area yang disimpan tidak bisa dibuat.</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>Sebuah area yang disimpan tidak cocok dengan checksumnya.</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>File sebuah area yang disimpan tidak ditemukan.</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>File scatter tidak punya baris untuk sebuah area yang disimpan.</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>Upgrade di tempat ditolak karena tata letak ponsel berbeda; simbol pabrikan untuk angka ini tidak diumumkan.</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>File scatter tidak menyebut baris untuk data kalibrasi.</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>Alat kehilangan jejak pekerjaannya sendiri; mulai lagi.</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>File loader tidak bisa dimuat.</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>File autentikasi tidak bisa dimuat.</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>Menyimpan area yang dilindungi gagal; simbol pabrikan untuk angka ini tidak diumumkan.</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>Area yang disimpan tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>File yang diperlukan tidak bisa dimuat; simbol pabrikan untuk angka ini tidak diumumkan.</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>Sebuah file berbeda dari daftar checksum yang menyertai firmware.</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>Memori ponsel yang terlindung dari pengulangan sudah ditulis sebelum download ini.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>Hanya sebagian boot loader yang dicentang; semuanya satu kesatuan.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>Tata letak partisi ponsel berbeda untuk baris yang tidak dicentang.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>Ponsel tidak punya tabel partisi yang bisa dibaca.</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>Sebuah area yang dilindungi berubah panjangnya, dan datanya akan hilang.</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>Alamat itu tidak ada di penyimpanan.</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>Menyimpan atau mengembalikan area yang dilindungi gagal; simbol pabrikan untuk angka ini tidak diumumkan.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>penyimpanan tidak dikenal</translation>
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
        <translation>Download berhasil</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>tadinya kosong</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>tidak ada di ponsel ini</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, unit %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>&amp;Set Up This Computer</source>
        <translation>&amp;Siapkan Komputer Ini</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>Memeriksa aturan dan izin, lalu membuktikan dengan ponsel latihan bahwa semuanya berfungsi.</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>Pulihkan Firmware &amp;Resmi</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>Memasang firmware pabrikan di ponsel, langkah demi langkah.</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>Ponsel Saya M&amp;ati Total</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>Mencari tahu mengapa ponsel tidak menyala, dan apa yang memulihkannya.</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>&amp;Cadangkan Ponsel Saya</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>Membaca identitas dan kalibrasi, atau seluruh ponsel, ke tempat aman.</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>&amp;Kembalikan Cadangan Saya</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>Menulis cadangan ke ponsel asalnya.</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>Tombol &amp;Mana yang Ditahan?</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>Menunjukkan cara membawa ponsel ke mode download, dan mengamati apakah berhasil.</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>Semua siap</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>Komputer ini siap untuk ponsel.</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>Berikutnya, pilih firmware ponsel Anda dengan Muat Paket, atau ikuti panduan “Pulihkan Firmware Resmi”. Tekan F1 di mana saja Anda ingin tahu lebih banyak.</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>Tampilkan halaman sela&amp;mat datang saat program dimulai</translation>
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
        <translation>%1: %2, %3 dari pekerjaan</translation>
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
        <translation>Seperti desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Kontras tinggi, terang</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Kontras tinggi, gelap</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>Seperti desktop: langsung ikut saat desktop menjadi terang, gelap, atau berkontras tinggi.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Ukuran tek&amp;s:</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>100 % adalah ukuran yang diminta desktop.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Kurangi &amp;gerakan</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>Tidak ada yang bergerak atau memudar bila tidak perlu.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>Yang disimpan</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Simpan salinan di disk lain: tanpa itu identitas yang hilang tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>File cadangan</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>&amp;Buka Folder</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ Cadangan tidak utuh: %1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>Membaca lagi file dan membandingkannya…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %n file (%1) di %2; semuanya dibaca lagi dan sama.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>Simpan di</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>Apa yang akan disimpan?</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>Ponsel hanya dibaca; tidak ada yang diubah di sana.</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>&amp;Identitas dan kalibrasi</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>Ponsel tanpa data &amp;besar</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>S&amp;emuanya, termasuk foto dan aplikasi</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>Beberapa megabyte: IMEI dan nilai radio, yang tidak bisa dikembalikan firmware mana pun. Perlu satu menit.</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>Sistem dan bagian boot juga.</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>Sebesar penyimpanan ponsel; bisa memakan waktu satu jam.</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>&amp;Simpan di:</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Folder cadangan</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Pilih F&amp;older…</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>Pilih Cadangan</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>Belum ada yang disimpan di komputer ini; pilih folder cadangan.</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>Pilih salah satu salinan, atau folder cadangan.</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>Membandingkan setiap file dengan hashnya…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ Cadangan ini tidak bisa dipakai: %1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ Ini firmware, bukan cadangan ponsel.</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ Setiap file masih seperti saat dibaca dari ponsel (%1).</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Cadangan mana?</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>Ambil yang terbaru dari persis ponsel ini; cadangan diperiksa sebelum dipakai.</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>Di&amp;simpan di komputer ini:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Disimpan di komputer ini</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>Satu baris untuk tiap salinan, yang terbaru lebih dulu</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>F&amp;older cadangan:</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Folder cadangan</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Pi&amp;lih…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Pilih folder cadangan</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>Ponsel sudah dibaca</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>Cadangkan Ponsel Saya</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>Pulihkan Firmwar&amp;e</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>Ponsel menjawab dalam mode download: ponsel bisa dipulihkan.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>Penyebabnya belum diketahui.</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>Inilah dugaan kami</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>Coba langkahnya berurutan; menulis lagi firmware resmi ada di halaman berikutnya.</translation>
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
        <translation>Yang harus dilakukan sekarang</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Langkah sesuai urutan yang dicoba</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>&amp;Yang kami lihat</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>Salin Lap&amp;oran</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>Menyalin penyebab dan bukti tanpa nomor seri, untuk meminta bantuan orang lain</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Yang kami lihat</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Salin laporannya dan kirim bersama pertanyaan Anda: penyebab ini belum ada di daftar kami.</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>Apakah komputer ini siap?</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>Pilih baris yang buruk dan tekan Perbaiki; saran boleh menunggu.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>Sekarang sambungkan ponsel</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>Ponsel latihan tersambung sendiri.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>Matikan ponsel, tahan tombolnya, lalu colokkan kabel. Selanjutnya berjalan sendiri.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>Sampai dihentikan</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wait for the first phone:</source>
        <translation>&amp;Tunggu ponsel pertama:</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>Bila tidak ada yang datang dalam waktu ini, pekerjaan berakhir. Ponsel berikutnya ditunggu sampai Anda menekan stop.</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>Kecepatan &amp;USB:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>Sesuai loader</translation>
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
        <translation>Full speed lambat tetapi tahan terhadap kabel dan hub buruk. Hanya loader MediaTek yang punya setelan ini.</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>&amp;Baterai:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Cari tahu</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>Ponsel punya baterainya</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>Ponsel tidak punya baterai</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>Memberi tahu ponsel MediaTek apakah mengandalkan baterai atau kabel saja.</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 baud</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>Jalur &amp;serial:</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>Kecepatan kabel serial setelah loader berjalan. Tidak berpengaruh untuk kabel USB.</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>Transfer ce&amp;pat bila ponsel menyediakannya</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>Mengirim image ke ponsel Unisoc dalam bentuk mentah. Biarkan mati bila pekerjaan gagal di tengah penulisan.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Sambungan</translation>
    </message>
</context>
<context>
    <name>flashwright::ConsentDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ba&amp;tal</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>&amp;Hapus dan Download</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>Mulai &amp;Download</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Kata konfirmasi</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Ini tidak bisa dibatalkan. Ketik “%1” untuk melanjutkan:</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>Inilah yang terjadi pada setiap ponsel yang Anda colokkan sampai Anda menekan Stop.</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>%1 memerlukan lebih dari yang Anda setujui. Belum ada yang ditulis ke ponsel itu.</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>Pekerjaan yang terputus dilanjutkan, hanya dengan %1 yang sama. Langkah yang sudah selesai dibandingkan, sisanya dikerjakan.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Foto, pesan, dan aplikasi di ponsel DIHAPUS dan tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Foto, pesan, dan aplikasi di ponsel tetap ada.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>seluruhnya</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ Identitas dan kalibrasi ponsel disalin dulu ke komputer ini, dan dibandingkan di akhir (%1).</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ Kalibrasi dan identitas ponsel dipertahankan (%1).</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Total: %1, sekitar %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Total: %1.</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>Tidak ada yang diubah di ponsel.</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>Anda bisa berhenti setelah langkah mana pun: ponsel menyala seperti sebelumnya. %1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>Titik tanpa kembali: langkah “%1”. Sampai di situ Anda bisa berhenti tanpa bekas; setelahnya ponsel bisa tidak menyala sebelum sebuah download selesai. %2</translation>
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
        <translation>Salin &amp;Laporan</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>Menyalin penyebab, bukti, dan kesalahan tanpa nomor seri, untuk meminta bantuan orang lain</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>Download gagal: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Berhenti di: %1. Ponsel sekarang tidak akan menyala; ponsel menunggu dalam mode download, dan download lengkap memulihkannya.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>Berhenti di: %1. Tidak ada yang ditulis ke ponsel.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>Berhenti di: %1. Sebagian firmware sudah ditulis; ulangi download.</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Salin laporannya dan kirim bersama pertanyaan Anda: penyebab ini belum ada di daftar kami.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Pilih jawaban</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>Selesai. Komputer ini sudah diperiksa lagi.</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>Sudah dibatalkan. Komputer ini sudah diperiksa lagi.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Dokter</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>Yang diubah &amp;Perbaiki, kata demi kata:</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>Yang diubah &amp;Batalkan, kata demi kata:</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>Sedang dikerjakan… Anda mungkin diminta kata sandi.</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>Selesai. Keluar lalu masuk lagi; sejak itu berlaku.</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>Yang diperlukan komputer ini untuk bekerja dengan ponsel. Tidak ada yang diubah sebelum Anda menekan tombol.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>Pemeriksaan komputer ini</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>Satu baris untuk tiap pemeriksaan, dengan keadaannya dalam satu kata</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>P&amp;erbaiki</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>Melakukan perubahan yang ditampilkan di atas; bisa dibatalkan</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>Batalka&amp;n</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>Mengembalikan komputer ini ke keadaan sebelumnya</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>Periksa L&amp;agi</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>Memeriksa komputer ini sekali lagi</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>Download tidak bisa dimulai</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>Putuskan di tengah jalan?</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>Download sudah akan berhenti setelah langkah yang sedang berjalan. Memutus sekarang sama seperti mencabut kabel: ponsel tidak akan menyala sampai sebuah download selesai.</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>Berhenti saat ponsel sedang ditulis?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>Langkah yang berjalan diselesaikan dulu. Ponsel bisa tidak menyala sampai sebuah download selesai.</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>&amp;Putuskan</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>&amp;Berhenti Setelah Langkah Ini</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Teruskan</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>Tutup saat ponsel sedang dikerjakan?</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>Menutup berarti memutus semua download. Ponsel yang sedang ditulis tidak akan menyala sampai sebuah download selesai.</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>&amp;Putuskan dan Tutup</translation>
    </message>
    <message>
        <source>Phones are still being worked on</source>
        <translation>Masih ada ponsel yang dikerjakan</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>Tekan Stop dulu, atau tunggu sampai selesai; lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>&amp;Bandingkan setelah ditulis:</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>Semuanya, image sangat besar dengan sampel</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>Sampel image besar</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Setiap byte</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>Membaca balik yang ditulis. Hanya ponsel yang dibandingkan yang diketahui benar.</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>&amp;Sesudahnya:</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Mulai ulang ponsel</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Matikan ponsel</translation>
    </message>
    <message>
        <source>Leave it in its loader</source>
        <translation>Biarkan di loadernya</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>Yang dilakukan ponsel saat pekerjaan selesai.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch the phone start:</source>
        <translation>&amp;Amati ponsel menyala:</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>Setelah mulai ulang, mengamati selama itu apa yang muncul di port, dan menjelaskan artinya.</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>&amp;Checksum saat mengirim:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>Sesuai loader</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>Di kabel</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>Di penyimpanan</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>Hanya loader MediaTek yang punya setelan ini. Membandingkan setelah menulis menemukan lebih banyak.</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>Penyimpanan yang melaporkan dirinya aus selalu diberitahukan sebelum ada yang ditulis; tidak ada setelan untuk itu.</translation>
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
        <translation>Download sedang berjalan. Hentikan dulu sebelum memuat paket lain.</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>Jatuhkan satu file atau folder saja.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>Lepaskan untuk mencari firmware di folder %1. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>Lepaskan untuk mencari firmware di arsip %1. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>%1 adalah image satu partisi. Muat firmware dulu, lalu jatuhkan di barisnya.</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>Lepaskan untuk memuat %1. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>%1 adalah image satu partisi. Buka tabel di halaman Flash, dan jatuhkan di barisnya.</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>Jatuhkan %1 di baris yang imagenya akan digantikan.</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>Lepaskan untuk menulis %1 sebagai ganti image %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>Tidak ada yang bisa ditulis sebagai ganti %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>Membuka %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 tidak bisa dipakai</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>Belum ada firmware yang dimuat</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>Buka file .pac, file scatter, flash.xml, folder ROM, atau .zip berisi salah satunya. Anda juga bisa menjatuhkannya di mana saja pada jendela ini, atau menyalin jalurnya dan menekan Ctrl+V.</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>B&amp;uka Firmware…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>Buk&amp;a Folder…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Terakhir dibuka</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>memory</source>
        <translation>memori</translation>
    </message>
    <message>
        <source>Another file is written</source>
        <translation>File lain yang ditulis</translation>
    </message>
    <message>
        <source>Loader, always sent</source>
        <translation>Loader, selalu dikirim</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>Dipertahankan: kalibrasi dan identitas</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>Akan dihapus</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>Diperlukan firmware</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Alamat Awal</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>Alamat Akhir</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Select all (%1 of %2, %3)</source>
        <translation>Pilih semua (%1 dari %2, %3)</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>Tulis &amp;File Lain…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>&amp;Kembali ke Image dari Firmware</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>Cari partisi</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>Menyembunyikan baris yang tidak memuat teks itu</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>Mencentang atau menghapus centang setiap entri yang boleh ditulis</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolom tabel</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>Entri paket</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>Tekan Spasi untuk mencentang entri, Enter untuk menulis file lain sebagai gantinya</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ Ponsel menjawab dalam mode download: ponsel bisa dipulihkan.</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>Pekerjaan terakhir di komputer ini gagal (%1).</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>Pekerjaan terakhir di komputer ini, dengan %1, gagal (%2).</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>Colokkan ponsel apa adanya</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>Kami mengamati yang dilakukannya; bila tidak ada lagi yang terjadi, tekan Berikutnya.</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>&amp;Yang kami lihat sekarang:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Yang kami lihat sekarang</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Yang datang dan pergi di port komputer ini, terbaru lebih dulu</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>&amp;Ini ponselnya</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Hati-hati</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Buruk</translation>
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
        <translation>Buka firmware</translation>
    </message>
    <message>
        <source>Open a folder with unpacked firmware</source>
        <translation>Buka folder berisi firmware hasil bongkaran</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>Pakai &amp;Folder Ini</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>Mencari firmware di folder yang ditampilkan, atau yang dipilih</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>Tidak ada yang bisa ditempel: salin dulu jalur sebuah file firmware.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Tidak ada file atau folder “%1”.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Belum ada yang dimuat</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Bersihkan Daftar Ini</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Pilih Firmware</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>Semua firmware (*.pac *scatter*.txt *.xml *.zip);;Paket (*.pac);;File scatter (*.txt *.xml);;Arsip (*.zip);;Semua file (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>Pilih Folder Firmware</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>Belum ada firmware yang dipilih: file .pac, file scatter, folder, atau .zip berisi salah satunya.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Memeriksa setiap file…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Firmware ini tidak bisa dipakai: %1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ Diperiksa: %1 %2, untuk %3, %4.</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>chip tanpa nama</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Pilih firmware</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>Ambil yang untuk model persis ini; belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>Fir&amp;mware:</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>Jalur firmware</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Ketik jalur lalu tekan Enter, atau pilih file</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Pilih F&amp;ile…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Pilih F&amp;older…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>Pemeriksaan firmware</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>Siapkan komputer ini</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>Perlu sekitar dua menit, dan tidak perlu ponsel.</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. Komputer ini diperiksa: bolehkah Anda memakai portnya, dan adakah program lain yang menghalangi?

2. Yang kurang diperbaiki, satu tekanan untuk masing-masing; Anda melihat setiap perubahan lebih dulu.

3. Ponsel latihan, yang hanya digambar oleh program ini, di-flash seperti ponsel asli.</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>Ponsel asli berjalan sama: pilih, baca ringkasan, sambungkan, tunggu tanda hijau.</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>Siapkan Komputer Ini</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>Muat firmware untuk melihat apa ditulis di mana.</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>Firmware memberitahukan ukuran tetapi tidak alamat: digambar menurut urutannya, dengan ukuran sesuai skala.</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>Firmware tidak memberitahukan alamat maupun ukuran: digambar menurut urutannya, tidak sesuai skala.</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>Peta flash</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>Penyimpanan ponsel, digambar sesuai skala; partisi yang sangat kecil digambar lebih lebar. Tombol panah berpindah antarpartisi, Enter menjelaskannya.</translation>
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
        <translation>Dipertahankan</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Dilindungi</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>Akan dihapus</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Akan ditulis</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Ruang kosong</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>sisa penyimpanan</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>ukuran tidak diberitahukan</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>Bukan milik partisi mana pun</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1, sedang dikerjakan</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>Di samping tabel partisi</translation>
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
        <translation>Baca bali&amp;k dan bandingkan setelah ditulis</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>Lebih lama, dan membuktikan bahwa ponsel menyimpan setiap byte</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>Izinkan &amp;tabel partisi baru</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>Bila tabel ponsel berbeda dari tabel paket, tabelnya diganti. Ini menghapus data pengguna.</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>Sesudah&amp;nya:</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>Apa yang dilakukan ponsel setelah download</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Mulai ulang ponsel</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Matikan ponsel</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>Tetap dalam mode download</translation>
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
        <translation>Mulai Download</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>File lain untuk %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Image (*.img *.bin *.mbn *.ext4);;Semua File (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>%1 berubah di disk setelah diperiksa. Harus dimuat lagi sebelum memulai.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>%1 tidak ada lagi di disk. Harus dimuat lagi sebelum memulai.</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Muat Lagi</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>&amp;Lepaskan</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>Partis&amp;i</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>Pet&amp;a flash</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Op&amp;si</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>Apa yang ditulis, dan bagaimana</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>Firmware ini tidak menyebut di mana data pemilik berada.</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>Firmware ini tidak menyebut partisi.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>Tidak ada yang diketahui tentang partisi ini.</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 Bila hilang: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>Menghapus bagian penyimpanan ponsel. Yang dihapus tidak bisa dikembalikan; identitas dan kalibrasi disimpan dulu di komputer ini.</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>Format &amp;seluruh flash kecuali Bootloader</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>Dihapus: sistem, aplikasi, dan semua yang disimpan pemilik. Dipertahankan: bagian boot, dan, dengan centang di bawah, identitas dan kalibrasi. Ponsel perlu download sebelum berfungsi lagi.</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>F&amp;ormat seluruh flash</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>Dihapus: semuanya, termasuk bagian boot. Dipertahankan: hanya identitas dan kalibrasi, dengan centang di bawah. Ponsel mati sampai sebuah download selesai.</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>&amp;Hapus data pengguna saja (reset pabrik)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>Dihapus: foto, pesan, aplikasi, dan akun pemilik. Dipertahankan: sistem, identitas, kalibrasi, dan kunci akun. Ponsel menyala seperti hari pertamanya.</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>Format satu part&amp;isi</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>Dihapus: partisi yang Anda pilih. Dipertahankan: semua yang lain. Identitas dan kalibrasi ditolak di sini.</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>Format Flash M&amp;anual</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>Dihapus: tempat menurut region, alamat, dan panjang. Identitas dan kalibrasi di dalamnya ditolak begitu ponsel memberitahukan letaknya.</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>Partisi yang diformat</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>K&amp;embalikan kalibrasi dan identitas sesudahnya</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>Bagaimanapun, semuanya disimpan dulu di komputer ini</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>Tampilkan &amp;halaman selamat datang saat mulai</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>Halaman itu menuju panduan untuk yang paling sering dilakukan orang.</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>Tampilan &amp;ahli</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>Menampilkan alamat, region, dan operasi tunggal. Diperlukan sedikit orang; tidak ada yang jadi lebih cepat.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>Berhasil: %1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>Berhenti sekarang?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>Langkah yang berjalan diselesaikan dulu. Ponsel bisa tidak menyala sampai sebuah download selesai.</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>Berhenti di titik aman berikutnya.</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>&amp;Berhenti di Titik Aman Berikutnya</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Teruskan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Kem&amp;bali</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Beri&amp;kutnya</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ba&amp;tal</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Selesai</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>Berhasil</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
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
        <translation>Penyebab</translation>
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
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>Tidak ada pekerjaan yang cocok dengan pencarian.</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>Belum ada pekerjaan. Setiap ponsel yang Anda kerjakan muncul di sini.</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Simpan Sertifikat</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Disimpan: %1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Menyusun laporan…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Simpan Laporan</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arsip (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Cari:</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>Chip, firmware, penyebab, port, atau ponsel</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cari di riwayat</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Hasil:</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>Hasil yang ditampilkan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Berhasil</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>Satu baris untuk tiap ponsel dan pekerjaan, yang terbaru lebih dulu</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>Ri&amp;ncian pekerjaan yang dipilih:</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Rincian pekerjaan yang dipilih</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>Simpan &amp;Sertifikat…</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>Halaman untuk pelanggan: apa yang ditulis, apa yang terbukti, apa yang dipertahankan</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>Buat Laporan D&amp;ukungan…</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>Satu file untuk orang yang membantu: jurnal, rencana, dan komputer, tanpa nomor seri dan nama</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>Buka &amp;Jurnal</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>Semua yang terjadi, baris demi baris</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (berhasil di sini: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tanpa tombol</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>Yang mungkin Anda lihat, dan artinya:</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ Ada ponsel dalam mode download di sini.</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ Berhasil dengan %1. Ini diingat untuk ponsel sejenis berikutnya.</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>Saya menahan tombol ini:</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Yang dilakukan, langkah demi langkah</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>&amp;Yang kami lihat sekarang:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Yang kami lihat sekarang</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Yang datang dan pergi di port komputer ini, terbaru lebih dulu</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>Gambar ponsel dengan kabelnya; tidak ada tombol yang ditahan.</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>Gambar ponsel dengan kabelnya; yang ditandai: %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>Saya tidak tahu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>Ponsel yang mana?</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>Bila firmware sudah dimuat, ini terisi sendiri; bila tidak, tertera di chip atau di lembar data ponsel.</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>Pabrikan &amp;chip:</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>Pabrikan chip</translation>
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
        <translation>Tidak ada yang dikirim ke ponsel oleh panduan ini: ia hanya mengamati port.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Pilih perintah, lalu tekan tombol barunya.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Tekan tombol baru untuk “%1”.</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>Escape hanya menutup yang terbuka: tidak pernah memulai atau menghentikan pekerjaan.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>%1 saja diperlukan untuk mengetik dan berpindah. Tahan Ctrl atau Alt bersamanya.</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>Alt dengan huruf menuju menu dan kolom. Tahan Ctrl juga.</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>Ctrl dengan angka menuju bagian jendela.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>“%1” sudah punya tombol ini.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>%1 milik “%2”. Bila dilanjutkan, tombol itu diambil dari sana.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 bebas.</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>Semua perintah dengan tombolnya. Perubahan langsung berlaku dan disimpan.</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>&amp;Cari:</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>Perintah, tombol, atau menu</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Perintah dan tombolnya</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>Tekan Enter untuk memberi perintah tombol lain</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>&amp;Tombol baru:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tombol baru</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>Tekan kombinasi tombol; Tab berpindah</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>&amp;Pakai Tombol Ini</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>Perintah punya tombol ini dan tidak ada yang lain</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>T&amp;ambah Tombol Ini</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>Perintah punya tombol ini di samping yang lain</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>Ta&amp;npa Tombol</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>Mengambil semua tombol dari perintah</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Setel Ulang</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>Memberi perintah tombol yang semula dipunyainya</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>Setel Ulang S&amp;emua</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>Memberi semua perintah tombol yang semula dipunyainya</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysWizard</name>
    <message>
        <source>Which Key Do I Hold?</source>
        <translation>Tombol Mana yang Ditahan?</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Bahasa jendela:</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>Langsung berubah. Log tetap berbahasa Inggris, agar orang bisa saling membantu.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Bahasa jendela</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Seperti desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>flashwright::LenderPage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Pilih Firmware</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>Semua firmware (*.pac *scatter*.txt *.xml *.zip);;Semua file (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Firmware ini tidak bisa dipakai: %1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ Loader dari %1 %2 dipakai; selebihnya tidak.</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>Tanpanya, loader yang sudah dikenal program ini yang dicoba.</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>Loader model ini</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>Untuk berbicara dengan ponsel diperlukan loadernya; firmware resmi mana pun dari model yang sama memuatnya.</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>Fir&amp;mware yang meminjamkannya:</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>Jalur firmware yang meminjamkan loadernya</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Ketik jalur lalu tekan Enter, atau pilih file</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Pilih F&amp;ile…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>File Autentikasi (*.auth);;Semua File (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>File Sertifikat (*.cert);;Semua File (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>File Bin (*.bin);;Semua File (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>Download-A&amp;gent:</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>File A&amp;utentikasi:</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>File Sert&amp;ifikasi:</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>Preloader &amp;board:</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>Dari firmware atau folder loader</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>Hanya untuk ponsel aman</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>Dari firmware</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Pilih: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>File loader</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>Isi hanya yang disertakan firmware; kebanyakan ponsel tidak perlu apa-apa di sini.</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>Kolom kosong diambil dari firmware, atau dari folder loader yang dikenal.</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Rinci</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>Ti&amp;ngkat:</translation>
    </message>
    <message>
        <source>Least important lines to show</source>
        <translation>Baris paling ringan yang ditampilkan</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>Ca&amp;ri:</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cari di log</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>Enter menuju temuan berikutnya, Shift+Enter ke yang sebelumnya</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Teks yang dicari</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>Temuan sebelumnya (Shift+Enter di kolom pencarian)</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>Temuan berikutnya (Enter di kolom pencarian)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>I&amp;kuti</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Jaga baris terbaru tetap terlihat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Salin baris yang dipilih, atau semua</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Buka Folder</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>Tampilkan jurnal semua sesi</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>Yang terjadi, baris terbaru paling akhir</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>Flashwright tidak bisa dimulai</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>Catatan tidak bisa disimpan</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>Pekerjaan ini tidak bisa dilanjutkan</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>Latihan tidak bisa dilakukan</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>Port komputer ini tidak bisa dipakai</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>%1 ditulis sebagai ganti image dari firmware.</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>Tidak ada partisi firmware ini yang bernama seperti %1. Jatuhkan di baris yang dituju.</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>%1 dengan setiap ponsel yang dicolokkan (F9)</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>Latihan: tidak ada ponsel asli yang disentuh</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>Siap untuk ponsel di port komputer ini</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (latihan)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>&amp;Muat Paket…</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>Muat Paket</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>Pilih file firmware ponsel (%1)</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>Muat Folder Hasil &amp;Bongkaran…</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>Buka Jalur yang Di&amp;tempel</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>Membuka file atau folder yang jalurnya disalin</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>Cari &amp;Partisi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>&amp;Baca Balik</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>Berhenti di titik aman berikutnya (F10)</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>Hentikan Ponsel yang &amp;Dipilih</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>Tampilkan &amp;Hasil Ponsel yang Dipilih</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>&amp;Cari di Log</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>Tampilan &amp;Ahli</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>Menampilkan alamat, region, dan operasi tunggal</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Buka Folder &amp;Jurnal</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>&amp;Rekam Jejak</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>Menyimpan setiap byte antara komputer dan ponsel pada pekerjaan berikutnya</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Setelan…</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>&amp;Tentang Flashwright</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Bilah alat utama</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Buka yang Te&amp;rakhir</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Download</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Latihan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>Seperti D&amp;esktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Te&amp;rang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Kontras &amp;Tinggi, Terang</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>&amp;Kontras Tinggi, Gelap</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Seperti &amp;Desktop</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>Tentang Flashwright</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Memulihkan firmware resmi di ponsel.

Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau yang lebih baru. Tanpa jaminan apa pun.</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>Pekerjaannya ada di %1. Jalankan dengan: flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>File pekerjaan tidak bisa dipakai</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>&amp;Panduan Halaman Ini</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>Daftar &amp;Isi Panduan</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>Buka P&amp;ekerjaan…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>Menyiapkan firmware dan halaman sesuai file pekerjaan; tidak ada yang dimulai</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>Ekspor &amp;Pekerjaan…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>Menulis apa yang akan dilakukan halaman di depan ke sebuah file untuk baris perintah</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>Buka Pekerjaan</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>Pekerjaan (*.%1);;Semua file (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>Halaman ini tidak punya pekerjaan yang bisa disimpan dalam file.</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>Ekspor Pekerjaan</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>Pekerjaan (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>Pekerjaan sudah disiapkan. Belum ada yang dimulai: periksa dan tekan %1.</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>%1 yang downloadnya terputus di %2 % dicolokkan lagi.</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>Download sebuah %1 terputus di %2 %. Download bisa dilanjutkan dari tempat berhentinya.</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>&amp;Lanjutkan…</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>N&amp;anti Saja</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>Dikunci untuk operator</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>Minta orang yang punya PIN untuk melakukannya.</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>Colokkan %1 Virtual (%2)</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>C&amp;olokkan Satu Lagi yang Sama</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>Berlatih &amp;Kegagalan</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>Kelu&amp;ar dari Latihan</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>&amp;Panduan</translation>
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
        <translation>Mulai di sini</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>Bekerja dengan ponsel</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Yang disimpan</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>Masalah dan yang menolong</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>Angka kesalahan</translation>
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
            <numerusform>%n halaman ditemukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashwright manual</source>
        <extracomment>title of the window: page, then program</extracomment>
        <translation>Panduan Flashwright</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – panduan Flashwright</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>Simpan Halaman</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumen (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Semua halaman</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Lebih kecil</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lebih besar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Ukuran Biasa</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>Teks sebesar di tempat lain</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>Simpan halaman ini, untuk dicetak atau diteruskan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Cari di semua halaman</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Tutup panduan</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>Bilah alat panduan</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Cari:</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>Sebuah kata, atau angka kesalahan seperti 4032</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cari di panduan</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Halaman yang ditemukan</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>Halaman panduan; Tab berpindah dari tautan ke tautan</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>Keterangan peta flash</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>Lepaskan untuk memilih file ini untuk ditulis. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>Lepaskan untuk membandingkan ponsel dengan file ini.</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>Pilih File</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>Image (*.img *.bin);;Semua file (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>menurut region dan alamat</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>Loader tidak menemukan kerusakan di memori. Kata-katanya sendiri ada di log.</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>%1 dibandingkan: ponsel memuat persis file ini.</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>%1 ditulis; %2 dibaca lagi dan sama.</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>Ukuran file: %1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>File terlalu besar: perlu %1, sedangkan %2 hanya memuat %3.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Pilih file yang akan ditulis.</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>Pilih file pembanding.</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>%1 bukan file yang bisa dipakai.</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>Ketik “%1” dulu: file yang salah di sini membuat ponsel mati.</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>Loader ponsel Unisoc tidak menyediakan uji memori.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>Uji Memori</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>Tulis Memori</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>Repartition</source>
        <translation>Partisi Ulang</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Mulai Ulang</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>Loader menguji RAM ponsel dan memberitahukan temuannya; log menampilkannya kata demi kata. Loader MediaTek yang baru menjalankan uji flip, yang lama hanya yang disediakannya; loader Unisoc tidak punya uji. Tidak ada yang diubah di ponsel.</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>Menulis satu file ke satu partisi atau alamat. Ini mengubah ponsel: isi sebelumnya hilang. Anda melihat rencananya dulu, dan identitas serta kalibrasi disimpan sebelumnya.</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>Membaca satu tempat dan membandingkannya dengan file, byte demi byte. Tidak ada yang diubah di ponsel.</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>Memberi ponsel tabel partisi dari firmware yang dimuat. Ini mengubah ponsel: isi partisi yang berpindah hilang. Anda melihat rencananya dulu.</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>Menjalankan loader lalu menyalakan ulang ponsel. Tidak ada yang diubah di sana.</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>Menjalankan loader lalu mematikan ponsel. Tidak ada yang diubah di sana.</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>Memori dan operasi tunggal</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>Untuk ahli. Hanya Tulis Memori dan Partisi Ulang yang mengubah ponsel.</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>&amp;Operasi:</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operasi</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>Uji memori</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>Verifikasi satu tempat dengan file</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Mulai ulang ponsel</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Matikan ponsel</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ile:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Pilih file</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>Temp&amp;at:</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>Partisi, atau menurut region dan alamat</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>&amp;Izinkan identitas atau kalibrasi ini ditimpa; salinannya disimpan dulu</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>Bagian ini menyalakan po&amp;nsel; dengan file yang salah ponsel mati. Ketik “%1” untuk mengizinkan:</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>Kata yang mengizinkannya</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
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
        <translation>⚠ Firmware ini tidak menyebut chip yang dikenal di sini. Ponsel ditanya sebelum ada yang ditulis.</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ Penulisan terbukti di ponsel asli dengan chip ini (%1).</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ Penulisan terbukti terhadap rekaman ponsel asli dengan chip ini.</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>Penulisan dicoba di ponsel virtual dengan chip ini, belum di ponsel asli.</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ Penulisan belum dicoba dengan chip ini. Buat cadangan dulu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>File sedang dibaca…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Rin&amp;cian</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>Menampilkan file, format, dan checksumnya</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>File:</translation>
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
        <translation>&amp;Hitung</translation>
    </message>
    <message>
        <source>Reads the whole file to calculate its SHA-256</source>
        <translation>Membaca seluruh file untuk menghitung SHA-256-nya</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>File lain untuk %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Image (*.img *.bin *.mbn *.ext4);;Semua File (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partisi %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>Tidak ada di panduan</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>Pabrikan ponsel ini menyimpan sesuatu miliknya di sini. Biarkan kecuali firmware menulisnya.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>Yang dilakukan pekerjaan ini padanya</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>Bolehkah hilang?</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>Bila hilang atau salah</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>Ukuran dan tempat</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>Ganti Fi&amp;le…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>Menulis file pilihan Anda ke partisi ini sebagai ganti file dari firmware</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>Kem&amp;bali ke Peta</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>Menampilkan lagi seluruh penyimpanan (Esc)</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>Tentang partisi ini</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Apa ini</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Alamat Awal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>Belum ada ponsel. Setiap port mendapat kartu di sini begitu Anda mulai.</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>Satu kartu untuk tiap port, dengan keadaan, langkah, dan kemajuannya</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>Seluruh pekerjaan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>Seluruh pekerjaan %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Hentikan %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Rincian %1</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>Periksa Ponsel</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>Disalin, dengan identitas lengkap.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>Melihat ponsel dan memberitahukan apa dan bagaimana keadaannya. Tidak ada yang ditulis ke sana.</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>Tekan Periksa Ponsel, lalu colokkan ponsel yang sudah dimatikan seperti untuk download.

Dengan firmwarenya dimuat, ponsel memberitahukan paling banyak: penyimpanan, partisi, dan apakah firmwarenya cocok.</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>Yang dib&amp;eritahukannya</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>Apakah firmware &amp;cocok?</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>Partis&amp;i</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>Tentang ponsel</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>Yang diberitahukan ponsel</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>Apakah firmware cocok?</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>Partisi ponsel</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>Tampilkan &amp;Identitas</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>Menampilkan seluruh identitas unit ini; orang lain bisa menyalahgunakannya</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Salin sebagai Teks</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>Menaruh semua ini di papan klip, identitas seperti yang ditampilkan</translation>
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
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>Tampilan Operator</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>Keluar dari Tampilan Operator</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>Pilih PIN sepanjang sedikitnya %n digit. Sampai PIN itu diketik lagi, hanya Mulai dan Stop yang berfungsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>Ketik PIN untuk mengubah pekerjaan atau setelan.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN sekali lagi</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kunci</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Buka Kunci</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ba&amp;tal</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Sekali lagi:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>Pakai sedikitnya %n digit.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Itu bukan PIN-nya.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Terlalu banyak PIN salah. Coba lagi dalam %n detik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>Ketik di mana dimulai, misalnya 0x8000.</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>“%1” bukan angka heksadesimal.</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>Harus dimulai di kelipatan 0x200 (512 byte).</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>Ketik berapa byte, misalnya 0x100000 atau 1M.</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>Tidak ada penyimpanan yang sejauh itu.</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>Panjangnya harus kelipatan 0x200 (512 byte).</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>Re&amp;gion:</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>Alamat A&amp;wal[HEX]:</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>Pa&amp;njang[HEX]:</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>Alamat Awal[HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>Panjang[HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>Rencana sedang dibuat…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>%n area ditulis, seluruhnya %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>%n area dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>Ponsel mendapat tabel partisi baru bila miliknya berbeda. %1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>Foto, pesan, dan aplikasi di ponsel tetap ada.</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>Foto, pesan, dan aplikasi di ponsel DIHAPUS.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sekitar %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>Untuk tiap ponsel, seperti pekerjaan sebelumnya dengan chip ini</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>Untuk tiap ponsel, di port USB biasa</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>%n area kalibrasi dan identitas disalin dulu ke komputer ini, dan dipertahankan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>%n area kalibrasi dan identitas dipertahankan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>Yang dilakukan pada tiap ponsel saat dimulai</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>Disalin dulu ke komputer ini (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>Dihapus (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>Ditulis (%n, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>Dibaca dari ponsel (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>seluruhnya</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>identitas dan kalibrasi ponsel ini</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>Tetap apa adanya (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>Semua yang ditulis, dihapus, dibaca, dan dipertahankan pekerjaan</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>&amp;Biarkan ponsel di port lain</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>Nama Port</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>Beri tiap port nama yang tertulis di meja kerja Anda. Port tercantum di sini setelah pernah ada ponsel dicolokkan; nama kosong melupakannya.</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>Port dan namanya</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ba&amp;tal</translation>
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
        <translation>✓ Ponsel latihan sudah dicolokkan dan firmwarenya diperiksa.</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>Menyiapkan ponsel latihan…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>Coba dengan ponsel latihan</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>Tingkahnya seperti ponsel asli, dan tidak ada yang disentuh di komputer ini atau di ponsel asli.</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>&amp;Ponsel latihan:</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>Ponsel latihan</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>Cadangan sudah kembali di ponsel</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>Kembalikan Cadangan Saya</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>Hanya Anda yang bisa melihat ini; selebihnya diukur.</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>menurut alamat</translation>
    </message>
    <message>
        <source>read</source>
        <translation>baca</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>lewati</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>seluruhnya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>Tanda Baca</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>Alamat Awal</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>Ponsel sudah dibaca. Setiap file kini dihitung hashnya dan didaftar; ponsel boleh dicabut.</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>Lepaskan untuk menyimpan ke folder ini. Belum ada yang dibaca.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Simpan di</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>Centang sedikitnya satu baris tabel.</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>Dua baris yang dicentang akan ditulis ke file yang sama, %1. Hapus centang salah satunya.</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>Pilih folder penyimpanan.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>Ruang di folder tidak cukup. Pilih yang lain, atau kosongkan ruang.</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Baca Balik</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>Sedikitnya %1 akan dibaca, ditambah sebanyak data pemilik di ponsel; %2 kosong di folder.</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>Sekitar %1 akan dibaca; %2 kosong di folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>%n file dibaca dan ada di %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>Cadangan utuh dan terverifikasi: %n file, %1, dibaca dua kali dengan hasil sama. Letaknya di %2, dan salinan kedua ada di Data Tersimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>Cadangan utuh: %n file, %1, masing-masing dengan checksumnya di manifest.json, agar bisa dibuktikan sebelum dikembalikan. Letaknya di %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>Baca balik dan cadangan</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>Menyalin ponsel, atau bagiannya, ke komputer ini. Tidak ada yang diubah di ponsel.</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>Cadangkan yang &amp;milik ponsel ini (identitas dan kalibrasi)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>IMEI, kalibrasi radio, dan sejenisnya, yang tidak bisa dikembalikan firmware mana pun. Kecil dan cepat. Dibaca dua kali dan dibandingkan; salinan kedua masuk ke Data Tersimpan.</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>Cadangkan s&amp;emuanya</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>Setiap partisi, termasuk data pemilik, dengan daftar checksum. Bisa dikembalikan nanti. Ini bisa memakan waktu satu jam.</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>P&amp;ilih partisi</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>Hanya baris yang Anda centang, satu file untuk masing-masing.</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>Tempat yang dibaca</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>Tekan Spasi untuk mencentang tempat; tempat menurut alamat bisa disunting</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ta&amp;mbah</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>Satu tempat lagi, menurut alamat (Insert)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>Membuang tempat menurut alamat yang dipilih (Delete)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Pilih semu&amp;a</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>Mencentang semua baris, atau tidak satu pun</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>A&amp;ngka:</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>heksadesimal</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>desimal</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>Cara alamat dan panjang ditampilkan dan diketik</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>&amp;Simpan di:</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder untuk file</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Laporan dukungan</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>Inilah isi laporannya, kata demi kata. Nomor seri, IMEI, dan nama diganti; tidak ada yang dikirim ke mana pun: Anda mendapat satu file.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Bagian laporan</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>Teks bagian yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Simpan…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ba&amp;tal</translation>
    </message>
</context>
<context>
    <name>flashwright::RestoreWizard</name>
    <message>
        <source>Restore Stock Firmware</source>
        <translation>Pulihkan Firmware Resmi</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultPage</name>
    <message>
        <source>It worked</source>
        <translation>Berhasil</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>Pekerjaan selesai, dan catatannya ada di riwayat.</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Ponsel sekarang tidak akan menyala; ponsel menunggu dalam mode download, dan download lengkap memulihkannya.</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>Sebagian pekerjaan sudah dilakukan; ulangi.</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>Tidak ada yang diubah di ponsel.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Tidak berhasil</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>Lakukan yang pertama di bawah, lalu tekan Kembali untuk mencoba lagi.</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>Berhenti di: %1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>Ponsel tidak akan menyala sebelum sebuah download selesai: tekan Kembali dan mulai lagi.</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>Sebagian pekerjaan sudah dilakukan: tekan Kembali dan mulai lagi.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>Pekerjaan dihentikan di titik aman, seperti yang Anda inginkan.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>Pekerjaan selesai.</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>Hasil pekerjaan terakhir</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Buka Folder</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Berhenti di titik aman berikutnya</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ Jangan cabut ponsel sekarang.</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>Kabel harus tetap terpasang; saat ini tidak ada yang setengah tertulis.</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1, %2 % dari seluruhnya</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>Ponsel sedang dikerjakan</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>Biarkan kabel terpasang sampai selesai.</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>Seluruh pekerjaan:</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>Seluruh pekerjaan</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>Bahaya</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>Semua isi ponsel dihapus</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>&amp;Upgrade Firmware</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>For&amp;mat Semua + Download</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>Downl&amp;oad Saja</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>Memperbarui seluruh sistem, beserta tabel partisinya bila berubah. Kalibrasi dan identitas disimpan dulu dan dipertahankan. Foto, pesan, dan aplikasi bisa terhapus.</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>Menghapus semuanya dulu: foto, pesan, dan aplikasi hilang selamanya. Kalibrasi dan identitas disimpan sebelumnya dan dikembalikan. Anda mengetik satu kata untuk konfirmasi.</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>Hanya menulis yang dicentang; selebihnya di ponsel tetap apa adanya. Tabel partisi dipertahankan.</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>Bisa menghapus data Anda</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Menghapus semuanya</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>Selebihnya tetap</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>Seberapa jauh download berjalan</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>Seberapa banyak yang akan dilakukan?</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>Bila ragu ambil yang pertama: perubahannya paling sedikit.</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>&amp;Download Saja</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>&amp;Upgrade Firmware</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>Format Semu&amp;a + Download</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>Menulis sistem pabrikan; foto dan aplikasi bisa tetap ada bila firmware tidak membawa miliknya sendiri.</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>Menghapus yang ditulisnya dan mengambil tabel partisi baru bila firmware punya; foto dan aplikasi bisa hilang.</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ Menghapus semuanya dulu, termasuk foto dan aplikasi. Identitas dan kalibrasi disimpan dan dikembalikan.</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>Identitas dan kalibrasi ponsel selalu disalin dulu. Foto dan aplikasi tidak.</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>Buat Cadangan Lengkap Du&amp;lu…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>Bagian jendela</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Pilih dengan tombol panah</translation>
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
        <translation>Halaman setelan</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Pilih dengan tombol panah</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>Pekerjaan sedang berjalan. Tekan Stop (F10) sebelum mengubah sesuatu di sini.</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>Firmware masih diperiksa.</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>Muat dulu firmware ponsel: firmware membawa loader yang berbicara dengan ponsel.</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>Firmware berubah di disk sejak diperiksa. Muat lagi.</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>Semuanya siap. %1 dimulai dengan ponsel yang dicolokkan (F9).</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>&amp;Pulihkan keadaan terakhir saat mulai</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>Ukuran jendela, panelnya, halaman di depan, dan firmware yang terakhir dimuat kembali. Pekerjaan tidak pernah dimulai sendiri.</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>Mulai dan Keluar</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>&amp;Mode Stasiun</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>Memulai dengan setiap ponsel yang dicolokkan, satu demi satu, tanpa pertanyaan</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>&amp;Nama Port…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>&amp;Setel Ulang Penghitung</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>Tampilan &amp;Operator</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>Hanya Mulai dan Stop yang berfungsi sampai PIN diketik</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>Sebuah ponsel menunggu jawaban Anda</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>Berhasil: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gagal: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::StationOptionsPage</name>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Suara</translation>
    </message>
    <message>
        <source>One sound when a phone passes, another when it fails.</source>
        <translation>Satu suara saat ponsel berhasil, suara lain saat gagal.</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>&amp;Pemberitahuan desktop</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>Memberitahukan akhir pekerjaan saat jendela lain di depan. Desktop bisa membuatnya senyap.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stasiun</translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n berhasil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n dihentikan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Setel Ulang</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>Setel ulang penghitung hari ini</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>Hari ini: %1, %2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>Cabut ponsel. Ponsel mulai ulang sendiri; bila tetap gelap, tahan tombol daya 10 dtk. Penyalaan pertama memakan beberapa menit.</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>Cabut ponsel dan tahan tombol daya 10 dtk untuk menyalakannya. Penyalaan pertama memakan beberapa menit.</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>Ponsel masih dalam mode download. Cabut dan tahan tombol daya 10 dtk; penyalaan pertama memakan beberapa menit.</translation>
    </message>
    <message>
        <source>Written: %1 in %2</source>
        <translation>Ditulis: %1 dalam %2</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>Tidak dibaca balik: pembandingan dimatikan.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n area tidak dibandingkan, karena ponsel mengubahnya sendiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>Tetap seperti semula: %1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>Data pengguna dihapus.</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>Data pengguna tetap ada.</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>Download berhasil: %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Berhasil: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>&amp;Mulai Membaca</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Mulai</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Ini tidak bisa dilakukan: %1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ Ponsel hanya dibaca: tidak ada yang diubah di sana.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Foto, pesan, dan aplikasi di ponsel DIHAPUS dan tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Foto, pesan, dan aplikasi di ponsel tetap ada.</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Total: %1, sekitar %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Total: %1.</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>Berapa banyak yang harus dilakukan baru diketahui setelah ponsel menjawab.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Ini tidak bisa dibatalkan. Ketik “%1” untuk melanjutkan:</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Kata konfirmasi</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Inilah yang akan terjadi</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>Belum ada yang disentuh. Pekerjaan dimulai saat Anda menekan tombol di bawah.</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>Folder Rekaman</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>Jurnal lama tidak bisa dibuang: %1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Tidak ada yang perlu dibuang.</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n file lama dibuang, %1 dikosongkan.</numerusform>
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
            <numerusform>%n file lama disimpan: milik pekerjaan yang gagal atau masih bisa dilanjutkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>Rekam je&amp;jak pekerjaan berikutnya</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>Setiap byte antara komputer dan ponsel masuk ke file yang bisa diputar lagi. File itu bisa memuat identitas ponsel.</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>Rekaman masuk ke:</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>Folder &amp;Lain…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>Pilih folder rekaman</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>Folder B&amp;iasa</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>Taruh lagi rekaman di samping jurnal</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>Tampilkan folder dengan rekaman</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>&amp;Simpan jurnal dan rekaman:</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Selamanya</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 hari</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 minggu</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 bulan</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 bulan</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>Yang lebih lama dibuang saat mulai. Milik pekerjaan yang gagal atau bisa dilanjutkan selalu tetap, begitu pula riwayat.</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Buka Folder &amp;Jurnal</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>Tampilkan jurnal semua pekerjaan</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Perekaman</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>Ponsel Saya Mati Total</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>Apakah ponselnya sama?</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>Cadangan memuat identitas satu ponsel saja.</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>&amp;Ponsel asal cadangan itu</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>Ponsel ditanya siapa dirinya sebelum ada yang ditulis; ponsel lain ditolak.</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>Ponsel &amp;lain, misalnya dengan board baru</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ Dua ponsel lalu punya satu IMEI, yang melanggar hukum di banyak negara, dan radionya bisa bekerja buruk.</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>Data Tersimpan</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>Beberapa salinan tidak bisa dibaca: %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>Belum ada yang disimpan. Download pertama sebuah ponsel membuat salinan dengan sendirinya.</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Salinan: %1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>cadangan manual</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ utuh</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ rusak</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Data tersimpan</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>Sebelum apa pun ditulis, identitas dan kalibrasi ponsel (IMEI, kalibrasi radio) dibaca dua kali, dibandingkan, dan disimpan di sini. Tidak ada di sini yang mengubah ponsel kecuali Kembalikan, yang menampilkan rencananya dulu.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>Belum ada yang disimpan.

Identitas dan kalibrasi hanya milik satu ponsel: tidak ada firmware yang mengembalikannya. Download pertama sebuah ponsel membuat salinan sendiri; Anda juga bisa membuatnya sekarang, tanpa mengubah ponsel.</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>&amp;Cadangkan Ponsel…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>Membuka halaman yang membaca ponsel</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>Ponsel dan tanggal</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>Satu baris untuk tiap ponsel, salinannya di bawah; Enter memeriksanya</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>&amp;Area salinan yang dipilih:</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation>Area salinan yang dipilih</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>&amp;Kembalikan…</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>Menulis area ini ke ponsel asalnya; Anda melihat rencananya dulu</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>P&amp;eriksa</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>Membandingkan setiap file dengan hash dari hari pembacaannya; untuk ponsel, semua salinannya</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>&amp;Salin ke Tempat Lain…</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>Membuat arsip untuk disk lain</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>Buang &amp;yang Lama…</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>Membuang salinan lama; yang terbaru dari tiap ponsel selalu tetap ada</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>Pe&amp;riksa Lagi</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>Membaca ulang daftarnya</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>Setiap file masih seperti saat dibaca dari ponsel.</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>Salin ke Tempat Lain</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arsip (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Menyalin…</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Disalin ke %1. Simpan di disk lain: tanpa itu identitas yang hilang tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>Mencari salinan lama…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a date, %2 a phone, %3 a size</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>Tidak ada ponsel yang punya lebih dari %n salinan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>Buang salinan lama?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>Buang %n salinan lama?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>Dari tiap ponsel, %n yang terbaru tetap ada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::WelcomeSection</name>
    <message>
        <source>Welcome</source>
        <translation>Selamat Datang</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>Tiap panduan menuntun Anda langkah demi langkah dan menunjukkan apa yang akan dilakukannya lebih dulu. Esc meninggalkannya.</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>Sa&amp;ya Tahu Mau Apa</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>Langsung ke halaman tempat firmware dimuat dan ponsel di-flash.</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>Tampilkan &amp;halaman ini saat program dimulai</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>Tahan tombolnya, lalu colokkan kabel</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>Sebutkan di bawah tombol mana yang Anda tahan. Saat ponsel datang, tombolnya diingat.</translation>
    </message>
</context>
</TS>
