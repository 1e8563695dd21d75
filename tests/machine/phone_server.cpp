// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside the machine: one virtual phone as a real USB device. "practice" writes a firmware for it.
//   phone_server practice PROFILE FILE
//   phone_server serve PROFILE --gadget DIR --udc NAME (--ffs MOUNT | --tty NODE --id VVVV:PPPP)
//                [--pull-after BYTES [--back-after MS]] [--expect FILE] [--scenario JSONFILE]
// Says "plugged" when the phone is on the bus. When its standard input closes it takes the phone off, says
// how often it was on the bus and, with --expect, which areas hold what the firmware says.
#include "core/image/file_source.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/machine/ffs_phone.h"
#include "tests/machine/tty_phone.h"
#include "tests/support/storage_check.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

namespace flashwright::test {
namespace {

using Options = std::map<std::string, std::string>;

[[noreturn]] void giveUp(const std::string& why)
{
    std::cerr << "phone_server: " << why << '\n';
    std::_Exit(1);
}

std::shared_ptr<const ProtocolModule> module()
{
    auto made = unisoc::UnisocModule::create(FLASHWRIGHT_SOURCE_DIR "/resources");
    if (!made) {
        giveUp(made.error().toLogLine());
    }
    return *made;
}

std::string contents(const std::string& file)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

std::unique_ptr<PhoneCarrier> carry(const std::shared_ptr<VirtualPhone>& phone, Options& options)
{
    const GadgetPlace place{options["gadget"], options["udc"]};
    if (!options["ffs"].empty()) {
        return std::make_unique<FfsPhone>(phone, place, options["ffs"]);
    }
    return std::make_unique<TtyPhone>(
        phone, place, options["tty"], parseUsbId(options["id"]).value_or(UsbId{}));
}

void report(VirtualPhone& phone, const std::string& firmware)
{
    const std::filesystem::path path = firmware;
    auto file = openFile(path);
    if (!file) {
        giveUp(file.error().toLogLine());
    }
    const auto package = module()->openPackage({path, *file, path.filename().string(), nullptr});
    if (!package) {
        giveUp(package.error().toLogLine());
    }
    const StorageCheck check = checkStorage(**package, phone.storage());
    std::cout << "equal " << check.equal << '\n';
    for (const std::string& name : check.different) {
        std::cout << "different " << name << '\n';
    }
}

int serve(const std::string& profile, Options options)
{
    auto phone = module()->makeVirtualPhone(profile, contents(options["scenario"]));
    if (!phone) {
        giveUp(phone.error().toLogLine());
    }
    const std::unique_ptr<PhoneCarrier> carrier = carry(*phone, options);
    if (!options["pull-after"].empty()) {
        std::optional<milliseconds> back;
        if (!options["back-after"].empty()) {
            back = milliseconds(std::stoi(options["back-after"]));
        }
        carrier->pullAfter(std::stoull(options["pull-after"]), -ESHUTDOWN, back);
    }
    carrier->plug();
    std::cout << "plugged" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) { }
    carrier->pull();
    std::cout << "appearances " << carrier->appearances() << '\n';
    for (const ControlRequest& request : carrier->controls()) {
        std::cout << "control " << hexNumber(request.requestType) << ' ' << hexNumber(request.request) << ' '
                  << hexNumber(request.value) << '\n';
    }
    if (!options["expect"].empty()) {
        report(**phone, options["expect"]);
    }
    std::cout.flush();
    std::_Exit(0); // threads may be blocked in the kernel
}

int run(const std::vector<std::string>& words)
{
    if (words.size() == 3 && words[0] == "practice") {
        const auto written = module()->writePracticeFirmware(words[1], words[2]);
        return written ? 0 : (std::cerr << written.error().toLogLine() << '\n', 1);
    }
    if (words.size() < 2 || words[0] != "serve") {
        giveUp("practice PROFILE FILE | serve PROFILE OPTIONS");
    }
    Options options;
    for (std::size_t index = 2; index + 1 < words.size(); index += 2) {
        options[words[index].substr(2)] = words[index + 1];
    }
    return serve(words[1], std::move(options));
}

} // namespace
} // namespace flashwright::test

int main(int count, char** arguments)
{
    return flashwright::test::run(std::vector<std::string>(arguments + 1, arguments + count));
}
