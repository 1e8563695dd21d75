// SPDX-License-Identifier: GPL-3.0-or-later
// Logs in the manner of the tools for this maker's phones. The wording of the lines is the tools' [peer], the
// values are ours.
#include "tests/core/foreign_log/log_judge.h"

namespace flashwright::test {
namespace {

class MediatekLogs : public testing::TestWithParam<LogRow> { };

TEST_P(MediatekLogs, nameTheCauseWithItsLine)
{
    expectVerdict(GetParam());
}

constexpr const char* IdentifiedLines = "Port - Device detected :)\n"
                                        "Preloader - \tCPU:\t\t\tMT6765(Helio P35)\n"
                                        "Preloader - HW code:\t\t\t0x766\n";

INSTANTIATE_TEST_SUITE_P(Mtkclient, MediatekLogs,
    testing::Values(
        LogRow{"oneMissedGreeting",
            "Preloader - [LIB]: Status: Handshake failed, retrying...\nPreloader - HW code: 0x766\n",
            "[nothing-failed]", 0},
        LogRow{"everyGreetingMissed",
            "[10:00:01]: Handshake attempt 1 failed: [Errno 10060] Operation timed out\n"
            "[10:00:02]: Handshake attempt 2 failed: [Errno 10060] Operation timed out\n"
            "[10:00:02]: Handshake failed after retries\n",
            "mtk-handshake-timeout", 3},
        LogRow{"greetingComesBackAsItWas",
            "Device detected :)\nHandshake attempt 1 failed: Echo mismatch: got array('B', [160]), expected "
            "5f\n"
            "Handshake attempt 2 failed: Echo mismatch: got array('B', [160]), expected 5f\n",
            "mtk-echo-mismatch-a0", 2},
        LogRow{"loaderRefused",
            "Preloader - Detected regular mode !\nPreloader - [LIB]: upload_data failed with error: Unknown: "
            "0x1d18\n"
            "Preloader - [LIB]: Error on uploading da data\n",
            "mtk-send-da-fail", 2},
        LogRow{"signatureRefused",
            "Preloader - \tDAA enabled:\t\tTrue\n"
            "Preloader - [LIB]: upload_data failed with error: DAA_SIG_VERIFY_FAILED (0x7024)\n",
            "mtk-daa-signature-7024", 2},
        LogRow{"authFileAsked",
            "Preloader - BROM mode detected.\nPreloader - [LIB]: \x1b[33mAuth file is required. Use --auth "
            "option.\x1b[0m\n"
            "DaHandler - Device is protected.\nDAXML - Uploading xflash stage 1 from MTK_DA_V6.bin\n",
            "mtk-sla-auth-needed", 2},
        LogRow{"authFileAskedInVain",
            "Preloader - [LIB]: Auth file is required. Use --auth option.\nDAXFlash - Successfully received "
            "DA sync\n"
            "DAXFlash - Successfully uploaded stage 2\n",
            "[nothing-failed]", 0},
        LogRow{"loaderWantsALogin",
            "DAXFlash - DA SLA is enabled\nDAXFlash - [LIB]: Error on sending parameter: RSA OAEP fail "
            "(0xc002004a)\n",
            "mtk-sla-auth-needed", 2},
        LogRow{"memorySettingsRefused",
            "DAXFlash - Sending emi data ...\nDAXFlash - DRAM setup failed: unpack requires a buffer of 12 "
            "bytes\n",
            "mtk-enable-dram-fail-4032", 2},
        LogRow{"memoryCodeThatReadsAsStorage",
            "DALegacy - Successfully uploaded stage 1, jumping ..\nDALegacy - M_EXT_RAM_RET : 3012\n",
            "mtk-enable-dram-fail-4032", 2},
        LogRow{"secondStageSilent",
            "DAXFlash - Upload data was accepted. Jumping to stage 2...\nDAXFlash - [LIB]: Stage was't "
            "executed. Maybe dram issue ?.\n",
            "mtk-stage2-not-executed", 2},
        LogRow{"secondStageChanged",
            "DAXFlash - Uploading stage 2...\nDAXFlash - [LIB]: Error on boot to: DA hash mismatch "
            "(0xc0070004)\n",
            "mtk-da-hash-mismatch", 2},
        LogRow{"tableUnreadable", "DaHandler - [LIB]: Error reading gpt, please read whole flash\n",
            "pmt-no-space-5069", 1},
        LogRow{"readStops",
            "DaHandler - Dumping partition \"nvdata\"\nDAXFlash - [LIB]: Timeout or short read on header at "
            "0x1200000\n"
            "DAXFlash - [LIB]: Error on sending parameter: Exceed available range (0xc004000b)\n",
            "mtk-readback-fail-4009", 2},
        LogRow{"writeStops",
            "Progress: |##--| 40.0% Write (Sector 0x100 of 0x200, ) 4 MB/s\rProgress: |##--| 41.0% Write "
            "(Sector 0x110 of "
            "0x200, ) 4 MB/s\nDAXFlash - [LIB]: unpack requires a buffer of 12 bytes\n",
            "mtk-download-fail-4008", 2},
        LogRow{"rightsOnLinux",
            "/home/me/mtkclient$ python3 mtk.py printgpt\nDeviceClass - [Errno 13] Access denied "
            "(insufficient permissions)\n",
            "linux-permission-denied", 2},
        LogRow{"accessOnWindows",
            "C:\\tools> python mtk.py printgpt\nDeviceClass - [Errno 13] Access denied (insufficient "
            "permissions)\n",
            "[not-enough-evidence]", 2},
        LogRow{"onlyIdentified", IdentifiedLines, "[nothing-failed]", 0}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(Penumbra, MediatekLogs,
    testing::Values(
        LogRow{"signatureRefused",
            "Antumbra \xe2\x9c\xa6  Handshake completed!\nAntumbra \xe2\x9c\xa6  DAA: true\n"
            "Antumbra \xe2\x9c\xa6  [Penumbra] Uploading DA1 region to address 0x00200000 with length "
            "0x1000\n"
            "Antumbra \xe2\x9d\x82  SendDA data transfer failed with status: 7024\n\n[10:00:00] Success\n",
            "mtk-daa-signature-7024", 4},
        LogRow{"authorisationAsked", "Antumbra  SendDA command failed with status: 1D0D\n",
            "mtk-sla-auth-needed", 1},
        LogRow{"loaderWantsALogin",
            "Antumbra  Successfully uploaded and executed DA2\nAntumbra  DA SLA is enabled\nError: XFlash "
            "error: Generic error (code: 0xc0010001)\n",
            "mtk-sla-auth-needed", 3},
        LogRow{"genericErrorWithoutALogin",
            "Antumbra  Successfully uploaded and executed DA2\nError: XFlash error: Generic error (code: "
            "0xc0010001)\n",
            "mtk-protocol-error", 2},
        LogRow{"loginAccepted",
            "Antumbra  DA SLA is enabled\nAntumbra  No available signers for DA SLA, trying dummy "
            "signature...\n"
            "Antumbra  DA SLA signature accepted (dummy)!\nFlash write completed, 10 bytes written.\n",
            "[nothing-failed]", 0},
        LogRow{"timeOutWhileSending",
            "Antumbra  Uploading XML DA1 to address 0x02000000 with length 0x1000\nError: Timeout\n",
            "mtk-download-da-fail", 2},
        LogRow{"timeOutAfterTheJump",
            "Antumbra  Uploading DA1 to address 0x00200000\nAntumbra  Sent DA1, jumping to address "
            "0x00200000...\nError: Timeout\n",
            "mtk-da-no-response-4001", 3},
        LogRow{"timeOutInMemorySettings",
            "Antumbra  Received DA1 sync signal.\nAntumbra  Uploading EMI settings to device...\nError: "
            "Protocol Error Failed to "
            "upload DA1: Timeout\n",
            "mtk-enable-dram-fail-4032", 3},
        LogRow{"loaderOfOtherChips",
            "Error: Penumbra error: No compatible DA found in the provided file for hw code: 1209:8A00\n",
            "mtk-da-file-invalid", 1}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(SpFlashTool, MediatekLogs,
    testing::Values(LogRow{"popup", "BROM ERROR : S_FT_ENABLE_DRAM_FAIL (4032)\n[EMI] Enable DRAM Failed!\n",
                        "mtk-enable-dram-fail-4032", 1},
        LogRow{"newPopup", "ERROR : STATUS_SEC_AUTH_FILE_NEEDED(-1073545198), MSP ERROE CODE : 0x00.\n",
            "mtk-sla-auth-needed", 1},
        LogRow{"catchAllCode", "ERROR: STATUS_UNSUPPORT_CMD (0xC0010003)\n", "mtk-undefined-1001", 1},
        LogRow{
            "words", "\"Fail to download DA to baseband chip's internal SRAM\"\n", "mtk-download-da-fail", 1},
        LogRow{"layout", "PMT changed for the ROM; it must be downloaded.\n", "pmt-changed-8038", 1},
        LogRow{"logFile",
            "01/02/2020 10:00:00.000 FlashTool[1][2][D]: APCore::ConnMediaUSB::PreConnect(): Scanning USB "
            "port...(a.cpp,1)\n"
            "01/02/2020 10:00:01.000 FlashTool[1][2][D]: APCore::Connection::ConnectBROM(): BROM "
            "connected(b.cpp,2)\n"
            "01/02/2020 10:00:02.000 FlashTool[1][2][D]: APCore::Connection::ConnectDA(): Failed to Connect "
            "DA: "
            "S_BROM_CMD_SEND_DA_FAIL(c.cpp,3)\n",
            "mtk-send-da-fail", 3},
        LogRow{"logFileOfAReading",
            "FlashTool[1][2][D]: APCore::Connection::ConnectDA(): DA Connected(a.cpp,1)\n"
            "FlashTool[1][2][D]: APCore::ReadbackCommand::exec(): Readback result(-1073414137)(b.cpp,2)\n",
            "mtk-readback-fail-4009", 2},
        LogRow{"hintsAreNoFailures",
            "FlashTool[1][2][D]: APCore::Connection::ConnectDA(): DA Connected(a.cpp,1)\n[HINT]: 1. see "
            "S_FT_DOWNLOAD_FAIL\n",
            "[nothing-failed]", 0}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(BypassUtility, MediatekLogs,
    testing::Values(
        LogRow{"payloadSilent", "Device hw code: 0x766\nDisabling protection\nPayload did not reply\n",
            "[other-job]", 3},
        LogRow{"alreadyInSync",
            "Found device = 0e8d:2000\nRuntimeError: Unexpected output, expected 0xfd got 0xa0\n",
            "mtk-echo-mismatch-a0", 2},
        LogRow{"libraryMissing", "RuntimeError: libusb is not installed for port COM3\n",
            "usb-backend-missing", 1}),
    [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace flashwright::test
