// SPDX-License-Identifier: GPL-3.0-or-later
// Whole downloads through the real libusb: session, watcher, bus and transfers as in the program; only the
// kernel's USB is replaced, by a virtual phone on the bench.
#include "core/firmware/package_opener.h"
#include "core/module/module_registry.h"
#include "core/session/flash_session.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/core/transport/host/fake_usb_phone.h"
#include "tests/support/folder_copy_store.h"
#include "tests/support/storage_check.h"
#include "tests/support/usb_phone.h"

#include <filesystem>
#include <unistd.h>

namespace flashwright {
namespace {

/// Says yes to every plan and remembers the end.
class Consenting final : public SessionEvents {
public:
    void use(FlashSession& session) { m_session = &session; }
    void waiting() override { }
    void sighted(const PortSighting&) override { }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent& event) override { m_stages.push_back(event.stage); }
    void moved(const MovedEvent&) override { }
    void planned(const FlashPlan&) override { }
    void operation(const OperationEvent&) override { }
    void asked(const Question& question) override { m_session->answer(Consent{question.plan.digest()}); }
    void evidence(const Evidence&) override { }
    void phoneSaid(std::string_view) override { }
    void done(const Outcome& outcome) override { m_outcome = outcome; }

    Outcome m_outcome;
    std::vector<Stage> m_stages;

private:
    FlashSession* m_session = nullptr;
};

class UsbDownloadTest : public ::testing::TestWithParam<std::string> {
protected:
    UsbDownloadTest()
    {
        auto module = unisoc::UnisocModule::create(FLASHWRIGHT_SOURCE_DIR "/resources");
        EXPECT_TRUE(module) << module.error().toLogLine();
        m_module = *module;
        m_modules.add(m_module);
        std::filesystem::create_directories(m_folder);
    }
    ~UsbDownloadTest() override { std::filesystem::remove_all(m_folder); }

    void prepare(const std::string& profile, const std::string& scenario = {})
    {
        const std::filesystem::path file = m_folder / "practice.pac";
        ASSERT_TRUE(m_module->writePracticeFirmware(profile, file));
        auto package = openFirmware(m_modules, file);
        ASSERT_TRUE(package) << package.error().toLogLine();
        m_package = *package;
        auto phone = m_module->makeVirtualPhone(profile, scenario);
        ASSERT_TRUE(phone) << phone.error().toLogLine();
        m_phone = *phone;
        m_carrier = std::make_unique<test::UsbPhone>(m_bed, m_phone, 1, "1-3");
        ASSERT_TRUE(m_watcher.add(std::make_unique<UsbBus>(m_clock, &test::isUnisoc)));
    }

    Outcome download()
    {
        JobRequest request;
        request.package = m_package;
        request.folder = m_folder;
        test::FolderCopyStore copies(m_folder / "copies");
        request.copies = &copies;
        PortWish wish;
        wish.wait = seconds(20);
        Consenting events;
        {
            FlashSession session(m_watcher, m_modules, request, wish, std::nullopt, events);
            events.use(session);
            session.start();
            session.wait();
        }
        return events.m_outcome;
    }

    SystemClock m_clock;
    testbench::Testbed m_bed;
    const std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("flashwright-usb-" + std::to_string(::getpid()));
    std::shared_ptr<const ProtocolModule> m_module;
    ModuleRegistry m_modules;
    std::shared_ptr<const FirmwarePackage> m_package;
    std::shared_ptr<VirtualPhone> m_phone;
    std::unique_ptr<test::UsbPhone> m_carrier;
    DeviceWatcher m_watcher{m_clock};
};

std::string logLine(const Outcome& outcome)
{
    return outcome.error ? outcome.error->toLogLine() : std::string();
}

TEST_P(UsbDownloadTest, Succeeds)
{
    prepare(GetParam());
    m_carrier->plug();
    const Outcome outcome = download();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded) << logLine(outcome);
    EXPECT_GT(outcome.bytesWritten, 0U);
    const auto controls = m_carrier->controls();
    ASSERT_FALSE(controls.empty());
    EXPECT_EQ(controls.front().requestType, 0x21);
    EXPECT_EQ(controls.front().request, 0x22);
    EXPECT_EQ(controls.front().value, 0x0601);
}

INSTANTIATE_TEST_SUITE_P(Phones, UsbDownloadTest,
    ::testing::Values("sc9863a-emmc", "ums512-ufs", "sc7731-emmc", "sc6531-nor", "uix8910"),
    [](const auto& phone) {
        std::string name = phone.param;
        std::erase(name, '-');
        return name;
    });

using UsbDownload = UsbDownloadTest;

TEST_F(UsbDownload, LeavesThePhoneWithWhatThePackageHolds)
{
    prepare("sc9863a-emmc");
    m_carrier->plug();
    const Outcome outcome = download();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded) << logLine(outcome);
    const test::StorageCheck check = test::checkStorage(*m_package, m_phone->storage());
    EXPECT_GT(check.equal, 3);
    EXPECT_THAT(check.different, ::testing::IsEmpty());
}

TEST_F(UsbDownload, IsALostLinkWhenTheCableIsPulledAnywhereAndThenSucceeds)
{
    prepare("sc9863a-emmc");
    for (const std::uint64_t after : {30'000U, 200'000U, 900'000U}) {
        m_carrier->pullAfter(after, after % 3 == 0 ? -EPROTO : -ESHUTDOWN);
        m_carrier->plug();
        const Outcome lost = download();
        EXPECT_EQ(lost.kind, Outcome::Kind::Failed) << after;
        ASSERT_TRUE(lost.error) << after;
        EXPECT_EQ(lost.error->fault, Fault::LinkLost) << after << ' ' << logLine(lost);
    }
    m_carrier->plug();
    const Outcome outcome = download();
    EXPECT_EQ(outcome.kind, Outcome::Kind::Succeeded) << logLine(outcome);
}

} // namespace
} // namespace flashwright
