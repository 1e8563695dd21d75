// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the inputs that the fuzz targets start from: small, whole and broken things made by readable
// builders.
#include "core/plan/flash_plan.h"
#include "protocols/mediatek/table/gpt.h"
#include "protocols/mediatek/table/pmt.h"
#include "protocols/unisoc/wire/bsl_packet.h"
#include "protocols/unisoc/wire/bsl_reply.h"
#include "tests/support/da_builder.h"
#include "tests/support/pac_builder.h"

#include <fstream>
#include <iostream>

using namespace flashwright;
using namespace flashwright::test;

namespace {

class Seeds {
public:
    explicit Seeds(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }
    void add(const std::string& target, const Bytes& bytes)
    {
        const auto place = m_folder / target;
        std::filesystem::create_directories(place);
        std::ofstream out(place / (std::to_string(++m_count) + ".seed"), std::ios::binary);
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }

private:
    std::filesystem::path m_folder;
    int m_count = 0;
};

Bytes bytesOf(std::string_view text)
{
    return {asBytes(text).begin(), asBytes(text).end()};
}

Bytes sparseImage()
{
    return SparseBuilder().raw(pattern(4096)).fill(7, 2).dontCare(3).crc(1).raw(pattern(4096, 2)).build();
}

void addJobFiles(Seeds& seeds)
{
    const std::string head = R"({"format":"flashwright-job","v":1,)";
    seeds.add("fuzz_job_file",
        bytesOf(head
            + R"("kind":"flash","firmware":"a.pac","scene":"upgrade","only":["boot"],"replace":{"logo":"l.bin"},)"
            + R"("expect":{"product":"A1","bytes":"0x1000"},"loaders":[{"file":"f","address":"0x5000"}],)"
            + R"("options":{"verify":"full","farewell":"stay","watch_boot":30},"stations":{"left":"1-2"}})"));
    seeds.add("fuzz_job_file",
        bytesOf(head
            + R"("kind":"read","folder":"out","targets":[{"region":"boot1","address":0,"bytes":"4096"}]})"));
    seeds.add("fuzz_job_file", bytesOf(head + R"("kind":"erase","erase":"everything","wrong":[[[{}]]]})"));
}

void addPackets(Seeds& seeds)
{
    PacBuilder small = smallPac();
    small.row("FDL").data = pattern(8);
    small.row("FDL2").data = pattern(8);
    small.row("BOOT").data = pattern(8);
    seeds.add("fuzz_pac", small.build());
    PacBuilder wide = small;
    wide.version = "BP_R2.0.1";
    wide.row("BOOT").claimedBytes = 1ULL << 33U;
    seeds.add("fuzz_pac", wide.build());
    PacBuilder sparse = small;
    sparse.row("BOOT").data = SparseBuilder().dontCare(3).fill(1, 1).build();
    seeds.add("fuzz_pac", sparse.build());
    PacBuilder noXml = small;
    noXml.rows.pop_back();
    seeds.add("fuzz_pac", noXml.build());
}

/// A package's and a phone's NV image behind the place where they meet; one side big-endian, one dumped raw.
void addNv(Seeds& seeds)
{
    const std::string_view package(
        "\0\0\0\0\x02\0\x04\0\x0a\xff\x01\x01\x05\0\x08\0\0\0\0\0\0\0\0\0\xff\xff\xff\xff", 28);
    const std::string_view phone(
        "\0\0\x34\x12\x02\0\x04\0\x0a\xff\x02\x02\x05\0\x08\0\x0a\x1b\x2c\x3d\x4e\x5f\x60\x71", 24);
    const std::string_view big(
        "\0\0\x12\x34\0\x02\0\x04\xff\x0c\0\x01\0\x05\0\x08\x0a\x1b\x2c\x3d\x4e\x5f\x60\x71", 24);
    const std::string cut("\0\x1c", 2);
    seeds.add("fuzz_nv_image", bytesOf(cut + std::string(package) + std::string(phone)));
    seeds.add("fuzz_nv_image", bytesOf(cut + std::string(package) + std::string(big)));
    std::string dump("\x56\x4e\0\0\x18\0\0\0", 8);
    dump.resize(0x200);
    seeds.add("fuzz_nv_image", bytesOf(cut + std::string(package) + dump + std::string(phone)));
    seeds.add("fuzz_nv_image", bytesOf("  Calibration:*:r;LTE:0xa05:c"));
}

void addJournals(Seeds& seeds)
{
    const std::string hash(64, 'a');
    Operation copy;
    copy.kind = OperationKind::SaveCopy;
    copy.target = "nv";
    copy.file = "nv.bin";
    Operation write;
    write.target = "boot";
    write.attributes = {{"a", "b"}};
    const std::string plan = R"({"v":1,"event":"plan","left_out":[],"findings":[],"operations":[)"
                             R"({"kind":"save-copy","label":"nv","target":"nv","bytes":0,"class":"system",)"
                             R"("danger":"none","file":"nv.bin","interruptible":false,"attributes":{}},)"
                             R"({"kind":"write","label":"boot","target":"boot","bytes":0,"class":"system",)"
                             R"("danger":"none","interruptible":false,"attributes":{"a":"b"}}],"digest":")"
        + FlashPlan({copy, write}, {}, {}).digest() + "\"}\n";
    const std::string steps = R"({"v":1,"event":"operation","what":"ended","index":0,"count":2,"sha256":")"
        + hash + R"(","operation":{"kind":"save-copy","label":"nv"}})" + "\n"
        + R"({"v":1,"event":"evidence","fact":"vault.entry","value":"/v"})" + "\n"
        + R"({"v":1,"event":"operation","what":"began","index":1,"count":2,)"
          R"("operation":{"kind":"write","label":"boot"}})"
        + "\n";
    const std::string resumes = R"({"v":1,"event":"resumes","from":"a","unit":"u","maker":"m","family":"f",)"
                                R"("began":[0,1],"finished":[{"index":0,"sha256":""}],"copies":"/v",)"
                                R"("saved":[{"file":"nv.bin","sha256":")"
        + hash + "\"}]}\n";
    seeds.add("fuzz_journal", bytesOf(plan + steps + R"({"v":1,"event":"done","result":"fai)"));
    seeds.add("fuzz_journal", bytesOf(plan + resumes));
}

void addManifests(Seeds& seeds)
{
    const std::string head =
        R"({"kind":"flashwright-backup","v":1,"maker":"m","family":"f","chip":"c","unit":"u",)"
        R"("storage":"emmc","storage_bytes":1,"regions":{"boot1":4},"made":"","program":"","files":[)";
    const std::string file =
        R"({"file":"a.bin","partition":"a","region":"","offset":0,"bytes":3,"class":"calibration","sha256":")"
        + std::string(64, 'a') + "\"}";
    const std::string tail =
        R"(],"layout":[{"name":"a","region":"","start":null,"bytes":9,"in_table":true}])";
    seeds.add("fuzz_vault_manifest", bytesOf(head + tail + "}"));
    seeds.add("fuzz_vault_manifest", bytesOf(head + file + tail + R"(,"firmware":"x 1","gaps":[]})"));
    seeds.add(
        "fuzz_vault_manifest", bytesOf(head + file + tail + R"(,"gaps":[{"name":"b","state":"blank"}]})"));
}

void addTraces(Seeds& seeds)
{
    const std::string head =
        R"({"v":1,"event":"trace","tool":"t","started":"","command":"flash","masked":false})"
        "\n";
    const std::string opened =
        R"({"t_us":0,"event":"opened","port":"1","address":"a","link":"usb","id":"1782:4d00","bcd":1,)"
        R"("manufacturer":"","product":"p","speed":"high","driver":"","seen_us":-5,"out_packet":64,)"
        R"("in_packet":64,"interface":0})"
        "\n";
    seeds.add("fuzz_trace",
        bytesOf(head + opened + R"({"t_us":1,"event":"sent","n":3,"d":"YWJj","exact":true})" + "\n"
            + R"({"t_us":2,"event":"received","n":40,"fill":255})" + "\n"
            + R"({"t_us":3,"event":"failed","n":1,"fault":"link-lost","writing":false})" + "\n"
            + R"({"t_us":4,"event":"closed"})" + "\n"));
    seeds.add("fuzz_trace",
        bytesOf(head + opened
            + R"({"t_us":1,"event":"control","type":33,"request":34,"value":1,"index":0,"stalled":true})"
            + "\n" + R"({"t_us":2,"event":"baud","baud":921600})" + "\n"));
    seeds.add("fuzz_record",
        bytesOf(R"({"v":1,"uid":"u","started":"2026-03-01T10:01:00.000Z","took_ms":5,"kind":"flash",)"
                R"("areas":[{"name":"nv","state":"equal"}],"images":[{"label":"BOOT","sha256":"aa"}],)"
                R"("phases":[{"stage":"writing","ms":4,"bytes":9}],"identities":{"soc_id":"aabbccdd"}})"));
    seeds.add("fuzz_record",
        bytesOf("IMEI 490154203237518 a4:c3:f0:85:ac:2d /home/someone/x \"serial\":\"R58M12\""));
}

void addXml(Seeds& seeds)
{
    const std::filesystem::path fixtures =
        std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "tests/fixtures/pac-xml";
    for (const auto& entry : std::filesystem::directory_iterator(fixtures)) {
        if (entry.path().extension() == ".xml") {
            seeds.add("fuzz_bma_xml", readWholeFile(entry.path()));
        }
    }
    seeds.add("fuzz_bma_xml",
        bytesOf(schemeXml("p", {{"FDL", "FDL", "", 0x5500, 0, 1}, {"NV_LTE", "NV_COMM", "l_fixnv1", 0, 0, 1}},
            "<Partitions unit=\"1\"><Partition id=\"a\" size=\"0x10\" gap=\"1\"/></Partitions>")));
    seeds.add("fuzz_bma_xml", bytesOf("<!DOCTYPE a [<!ENTITY b \"c\">]><BMAConfig>&b;</BMAConfig>"));
}

void addSparse(Seeds& seeds)
{
    seeds.add("fuzz_sparse", sparseImage());
    Bytes behind(0x200);
    const Bytes image = SparseBuilder().dontCare(2).fill(9, 1).build();
    behind.insert(behind.end(), image.begin(), image.end());
    seeds.add("fuzz_sparse", behind);
    seeds.add("fuzz_sparse", SparseBuilder().chunk(0xCAC1, 2, 12 + 4096, pattern(4096)).build());
}

void addUdevRules(Seeds& seeds)
{
    const std::filesystem::path root(FLASHWRIGHT_SOURCE_DIR);
    seeds.add("fuzz_udev_rules", readWholeFile(root / "packaging/linux/udev/70-flashwright.rules"));
    seeds.add("fuzz_udev_rules", bytesOf("TAG==\"uaccess\", ENV{MAJOR}!=\"\", RUN{builtin}+=\"uaccess\"\n"));
    seeds.add("fuzz_udev_rules",
        bytesOf("KERNEL==\"tty[A-Z]*[0-9]|x?\",\\\n MODE:=\"0660\", GOTO=\"a\"\nLABEL=\"a\"\n"));
}

/// Replies on the wire, each behind the byte that tells the target how to cut the input.
void addFrames(Seeds& seeds)
{
    for (const std::string_view frame : {std::string_view("\x7e\x00\x80\x00\x00\xff\x7f\x7e", 8),
             std::string_view("\x7e\x00\x81\x00\x06SPRD3\x00\x37\x5e\x7e", 14),
             std::string_view("\x7e\x00\xff\x00\x06\x00\x00\x00\x00hi\x97\x90\x7e", 14),
             std::string_view("noise\x7e\x7e\x7d\x5e\x7d\x5d\x7e", 12)}) {
        for (const char cut : {'\x00', '\x03', '\x80'}) {
            seeds.add("fuzz_bsl_frame", bytesOf(std::string(1, cut) + std::string(frame)));
        }
    }
}

void addScatters(Seeds& seeds)
{
    const std::filesystem::path fixtures =
        std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "tests/fixtures/scatter";
    for (const auto& entry : std::filesystem::directory_iterator(fixtures)) {
        const auto extension = entry.path().extension();
        if (extension == ".txt" || extension == ".xml") {
            seeds.add(
                extension == ".xml" ? "fuzz_scatter_xml" : "fuzz_scatter_text", readWholeFile(entry.path()));
        }
    }
    seeds.add(
        "fuzz_scatter_text", bytesOf("[CHECKSUM_SWITCH]\nIsEnableChecksum=1\n[CheckSum]\nboot=0x1234\n"));
    seeds.add("fuzz_scatter_xml",
        bytesOf("<root><general name=\"MTK_PLATFORM_CFG\"><config_version "
                "name=\"V1.1.8\"><platform>MT6768</platform>"
                "</config_version></general><storage_type name=\"UFS\"><partition_index name=\"SYS0\">"
                "<partition_name>boot</partition_name><file_name>boot.img</file_name><is_download>true</"
                "is_download>"
                "<physical_start_addr>0xFFFF0001</physical_start_addr><partition_size>0x1000</partition_size>"
                "<region>UFS_LU2</region></partition_index></storage_type></root>"));
    seeds.add("fuzz_flash_xml",
        bytesOf("<?xml version=\"1.0\"?><flash-mode><project>p</project><dagent>DA_BR.bin</dagent>"
                "<scatter>../a_scatter.xml</scatter></flash-mode>"));
}

/// Packets and structures of XFlash loaders, each behind the byte that says which; texts of XML loaders.
void addLoaderTexts(Seeds& seeds)
{
    const std::string packet("\xef\xee\xee\xfe\x01\0\0\0\x04\0\0\0\0\0\0\0", 16);
    const std::string message("\xef\xee\xee\xfe\x02\0\0\0\x07\0\0\0\x02\0\0\0hi\n", 19);
    seeds.add("fuzz_xflash_packet", bytesOf(std::string(1, '\0') + packet + message + packet));
    for (char kind = 1; kind < 7; ++kind) {
        const std::string numbers("\x01\0\0\0\0\x02\0\0\0\0\x40\0\0\0\0\0", 16);
        std::string structure(1, kind);
        for (int i = 0; i < 6; ++i) {
            structure += numbers;
        }
        seeds.add("fuzz_xflash_packet", bytesOf(structure));
    }
    for (const char* const text : {"OK", "OK@0x1000", "OK!PROGRESS@40", "ERR!UNSUPPORTED",
             "<host><version>1.0</version><command>CMD:DOWNLOAD-FILE</command><arg><\"checksum>CHK_NO</"
             "checksum>"
             "<packet_length>0x1000</packet_length></arg></host>",
             "<storage>UFS</storage><ufs><block_size>0x1000</block_size><lua2_size>0xee5800000</lua2_size>"
             "<lua3_size>0</lua3_size\"></ufs>",
             "<pt><name>misc</name><start>0x308000</start><size>0x80000</size></pt>",
             "<result>ERR</result><message>a &lt;b&gt; 0xC0040030</message>"}) {
        seeds.add("fuzz_xml_command", bytesOf(text));
    }
}

void addLoaders(Seeds& seeds)
{
    DaBuilder classic;
    classic.rows = {twoStages(0x6765, {}, pattern(64)), twoStages(0x6580, {}, pattern(64))};
    seeds.add("fuzz_da_container", classic.build());
    DaBuilder older = classic;
    older.shape = DaShape::Older;
    seeds.add("fuzz_da_container", older.build());
    DaBuilder xml = classic;
    xml.description = "MTK_DA_v6_2022-04-02 23:43:58";
    xml.shape = DaShape::Packed;
    seeds.add("fuzz_da_container", xml.build());
    PreloaderBuilder preloader;
    preloader.emi->count = 1;
    seeds.add("fuzz_preloader", preloader.build());
    preloader.bootHeader = "EMMC_BOOT";
    preloader.trailing = true;
    seeds.add("fuzz_preloader", preloader.build());
}

/// The choosing byte, then the table.
void addTables(Seeds& seeds)
{
    mediatek::Gpt table;
    table.storageBytes = 1ULL << 34U;
    mediatek::GptPartition boot;
    boot.name = "boot";
    boot.type[0] = std::byte{1};
    boot.startBytes = 1ULL << 20U;
    boot.bytes = 1ULL << 20U;
    table.partitions = {boot};
    for (const std::uint32_t sector : {512U, 4096U}) {
        table.sectorBytes = sector;
        for (const Bytes& copy : {mediatek::encodePrimary(table), mediatek::encodeBackup(table)}) {
            Bytes input(1, sector == 4096 ? std::byte{3} : std::byte{2});
            input.insert(input.end(), copy.begin(), copy.end());
            seeds.add("fuzz_gpt", input);
        }
    }
    seeds.add(
        "fuzz_pmt", mediatek::encodePmtReport({{"PRELOADER", 0x40000, 0, 0}, {"MBR", 0x80000, 0x40000, 0}}));
    Bytes area = bytesOf(std::string("1vTP1.0\0BOOT", 12));
    area.resize(0x1000);
    seeds.add("fuzz_pmt", area);
}

/// A run of each kind of tool, in the codings in which logs arrive.
void addForeignLogs(Seeds& seeds)
{
    seeds.add("fuzz_foreign_log",
        bytesOf("Waiting for dl_diag connection (30s)\r\nCHECK_BAUD bootrom\r\nCMD_CONNECT bootrom\r\nEXEC "
                "FDL1\r\n"
                "CHECK_BAUD FAIL\r\nunexpected response (0x008b)\r\n"));
    seeds.add("fuzz_foreign_log",
        bytesOf("Preloader - HW code: 0x766\n 10%\r 20%\r\x1b[31mDAXFlash - [LIB]: Error: x "
                "(0xc002004a)\x1b[0m\n"));
    seeds.add("fuzz_foreign_log",
        bytesOf("[t][BMCommand   ][1 - Error      ] Check Baudrate: Fail. [142:Wait input time out]\n"
                "[t][BMCommand   ][1 - Error      ] Finish Failed.\n"));
    seeds.add(
        "fuzz_foreign_log", bytesOf("BROM ERROR : S_FT_ENABLE_DRAM_FAIL (4032)\nresult(-1073414137)\n"));
    seeds.add("fuzz_foreign_log",
        bytesOf("{\"event\":\"error\",\"fault\":\"timeout\",\"reply\":{\"protocol\":\"bsl\",\"code\":"
                "\"0x8b\"}}\n"));
    seeds.add("fuzz_foreign_log",
        bytesOf(std::string("\xff\xfe"
                            "E\0r\0r\0o\0r\0\n\0",
            14)));
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::cerr << "fuzz_seeds <folder>\n";
        return 2;
    }
    Seeds seeds(arguments[1]);
    addNv(seeds);
    addManifests(seeds);
    addJournals(seeds);
    addTraces(seeds);
    addPackets(seeds);
    addJobFiles(seeds);
    addXml(seeds);
    addSparse(seeds);
    addFrames(seeds);
    addUdevRules(seeds);
    addScatters(seeds);
    addLoaderTexts(seeds);
    addLoaders(seeds);
    addTables(seeds);
    addForeignLogs(seeds);
    return 0;
}
