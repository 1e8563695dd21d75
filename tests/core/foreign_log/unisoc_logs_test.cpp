// SPDX-License-Identifier: GPL-3.0-or-later
// Logs in the manner of the tools for this maker's phones. The wording of the lines is the tools' [peer], the
// values are ours.
#include "tests/core/foreign_log/log_judge.h"

namespace flashwright::test {
namespace {

class UnisocLogs : public testing::TestWithParam<LogRow> { };

TEST_P(UnisocLogs, nameTheCauseWithItsLine)
{
    expectVerdict(GetParam());
}

INSTANTIATE_TEST_SUITE_P(SpdDump, UnisocLogs,
    testing::Values(LogRow{"neverAnswered",
                        "libusb_control_transfer ok\nCHECK_BAUD FAIL\nCHECK_BAUD FAIL\nCHECK_BAUD FAIL\n",
                        "unisoc-ver-expected", 2},
        LogRow{"missedOnce", "libusb_control_transfer ok\nCHECK_BAUD FAIL\n", "[not-enough-evidence]", 2},
        LogRow{"oldToolNeverAnswered", "Waiting for connection (300s)\nsend (1):\n7e  |~|\nver expected\n",
            "unisoc-ver-expected", 4},
        LogRow{"allWell",
            "CHECK_BAUD bootrom\nCMD_CONNECT bootrom\nSEND a.bin to 0x5500\nEXEC FDL1\nusb_recv failed : "
            "LIBUSB_ERROR_TIMEOUT\n"
            "CHECK_BAUD FAIL\nCHECK_BAUD FDL1\nCMD_CONNECT FDL1\nSEND b.bin to 0x9efffe00\nFDL2: "
            "incompatible partition\n"
            "EXEC FDL2\nDISABLE_TRANSCODE\nReading Partition List\n[=====] 50.0%\r[==========] 100.0%\nRead "
            "Part Done: boot+0x0\n",
            "[nothing-failed]", 0},
        LogRow{"firstLoaderStaysSilent",
            "CMD_CONNECT bootrom\nSEND a.bin to 0x5500\nEXEC FDL1\nCHECK_BAUD FAIL\nCHECK_BAUD "
            "FAIL\nCHECK_BAUD FAIL\n",
            "fdl1-send-or-exec-fail", 4},
        LogRow{"goneAfterTheStart",
            "CMD_CONNECT bootrom\nEXEC FDL1\nCHECK_BAUD FAIL\nusb_send failed (0 / 1)\n",
            "fdl1-send-or-exec-fail", 4},
        LogRow{"firstLoaderRefused", "CMD_CONNECT bootrom\nunexpected response (0x008b)\n",
            "fdl1-send-or-exec-fail", 2},
        LogRow{"framesOnly",
            "recv (8):\n7e 00 80 00 00 3b 5a 7e  |~|\nsend (256):\n7e 00 02 00 f8 |~|\nusb_send failed : "
            "LIBUSB_ERROR_TIMEOUT\n",
            "fdl1-send-or-exec-fail", 5},
        LogRow{"framesOfALoaderSayNoStage",
            "recv (8):\n7e 00 80 00 00 ff 7f 7e  |~|\nusb_send failed : LIBUSB_ERROR_TIMEOUT\n",
            "[not-enough-evidence]", 3},
        LogRow{"secondLoaderRefused", "CMD_CONNECT FDL1\nunexpected response (0x00aa)\n", "fdl2-failed", 2},
        LogRow{"readyAndSilent", "FDL2: incompatible partition\nEXEC FDL2\nusb_send failed (0 / 8)\n",
            "fdl2-dead-after-exec", 3},
        LogRow{"listUnknown",
            "EXEC FDL2\nDISABLE_TRANSCODE\nReading Partition List\nunexpected response (0x00fe)\n",
            "unisoc-list-unsupported", 4},
        LogRow{"writeRefused",
            "EXEC FDL2\nDISABLE_TRANSCODE\nfile size : 0x1000\nunexpected response (0x008b)\n",
            "bsl-verify-error", 4},
        LogRow{"twoWords", "Connection failed\n", "[not-enough-evidence]", 1}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(ResearchDownload, UnisocLogs,
    testing::Values(LogRow{"neverAnswered",
                        "[t][BMCommand   ][3 - Information] ConnectRom +++\n"
                        "[t][BMCommand   ][1 - Error      ] Check Baudrate: Fail. [142:Wait input time out]\n"
                        "[t][BMCommand   ][1 - Error      ] Check Baudrate: Fail. [142:Wait input time out]\n"
                        "[t][BMCommand   ][1 - Error      ] Check Baudrate: Fail. [142:Wait input time out]\n"
                        "[t][BMCommand   ][1 - Error      ] Check Baudrate: Fail. [262:User cancel]\n"
                        "[t][BMCommand   ][1 - Error      ] Finish Failed.\n",
                        "unisoc-ver-expected", 2},
        LogRow{"portGoneAndCalledACancel",
            "[t][BMCommand   ][1 - Error      ] Write channel fail.\n"
            "[t][BMCommand   ][1 - Error      ] Check Baudrate: Fail. [262:User cancel]\n"
            "[t][BMCommand   ][1 - Error      ] Fail at end FDL---ConnectRom operation\n",
            "unisoc-ver-expected", 1},
        LogRow{"aCancelAloneSaysNothing",
            "[t][BMCommand   ][1 - Error      ] Check Baudrate: Fail. [262:User cancel]\n"
            "[t][BMCommand   ][1 - Error      ] Fail at end FDL---ConnectRom operation\n",
            "[not-enough-evidence]", 1},
        LogRow{"firstLoaderCut",
            "[t][BMCommand   ][3 - Information] Connect to Module: Success.\n[t][BMCommand   ][3 - "
            "Information] Download +++\n"
            "[t][BMCommand   ][1 - Error      ] Download (0x00001000): Fail. [257:Uart send error]\n",
            "fdl1-send-or-exec-fail", 3},
        LogRow{"portTaken",
            "[t][BMCommand   ][1 - Error      ] Open Channel fail.\n[t][BMCommand   ][1 - Error      ] "
            "Finish Failed.\n",
            "port-busy-other-process", 1},
        LogRow{"nvRefused",
            "[t][BMCommand   ][3 - Information] [INFO] FileID=NV, operations for file type NV\n"
            "[t][BMCommand   ][1 - Error      ] Download (0x00001000): Fail. [160:Fixed NV checksum error]\n",
            "bsl-nv-checksum", 2},
        LogRow{"succeeded",
            "[t][BMCommand   ][1 - Error      ] Check Baudrate: Fail. [142:Wait input time out]\n"
            "[t][BMCommand   ][3 - Information] Connect to Module: Success.\n"
            "[t][BMCommand   ][3 - Information] Excute downloaded file: Success.\n"
            "[t][BMCommand   ][3 - Information] Finish Successful.\n",
            "[nothing-failed]", 0}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(Others, UnisocLogs,
    testing::Values(LogRow{"package", "Bin packet's size is not correct\n", "pac-truncated", 1},
        LogRow{"port",
            "Waiting for a device....ok!\n*** Version: [SPRD3] ***\nUpload 20000 bytes into memory addr "
            "00005000!\n"
            "=============== FDL1 ================\nWaiting for a device..failed: can't send a control "
            "request\n",
            "fdl1-send-or-exec-fail", 5}),
    [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace flashwright::test
