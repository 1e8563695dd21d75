// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations: the order that the product files of the first maker have, and the rule of write_order.h for
// what those do not say.
#include "core/plan/write_order.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

Operation op(OperationKind kind, const std::string& target, EntryClass areaClass)
{
    Operation operation;
    operation.kind = kind;
    operation.target = target;
    operation.areaClass = areaClass;
    return operation;
}

Operation write(const std::string& target, EntryClass areaClass = EntryClass::System)
{
    return op(OperationKind::Write, target, areaClass);
}

Operation bootErase(const std::string& target)
{
    return op(OperationKind::Erase, target, EntryClass::BootChain);
}

Operation boot(const std::string& target)
{
    return write(target, EntryClass::BootChain);
}

Operation romLoaded(Operation operation)
{
    operation.attributes["outside_table"] = "1";
    return operation;
}

Operation together(Operation operation)
{
    operation.attributes["together"] = "bootloaders";
    return operation;
}

std::string textOf(const std::vector<Operation>& operations)
{
    std::string text;
    for (const Operation& operation : operations) {
        text += (text.empty() ? "" : " ") + std::string(operation.kind == OperationKind::Erase ? "-" : "")
            + operation.target;
    }
    return text;
}

std::string ordered(std::vector<Operation> changes, const PhoneFacts* phone = nullptr)
{
    const OrderedChanges order = orderChanges(std::move(changes), phone);
    return textOf(order.first) + " | " + textOf(order.bootChain);
}

PhoneFacts phoneThat(const std::string& fact, const std::string& value)
{
    PhoneFacts phone;
    phone.attributes[fact] = value;
    return phone;
}

// Source: [peer] copslock/device_sprd: sharkl3/s9863a1h10/s9863a1h10.xml, shortened
std::vector<Operation> productFile()
{
    return {romLoaded(bootErase("splloader")), write("l_modem"), write("boot"), write("super"),
        op(OperationKind::Erase, "misc", EntryClass::System), boot("sml"), boot("uboot"), write("persist"),
        romLoaded(boot("splloader"))};
}

TEST(WriteOrder, IsTheProductFilesWhereTheRomWaits)
{
    const PhoneFacts phone = phoneThat("rom_waits", "true");
    EXPECT_EQ(
        ordered(productFile(), &phone), "-splloader l_modem boot super -misc persist | sml uboot splloader");
}

TEST(WriteOrder, ErasesTheBootChainAsLateAsPossibleElsewhere)
{
    EXPECT_EQ(ordered(productFile()), "l_modem boot super -misc persist | sml uboot -splloader splloader");
    EXPECT_EQ(ordered({bootErase("uboot"), boot("sml"), write("a"), boot("uboot"), boot("teecfg")}),
        "a | sml -uboot uboot teecfg");
}

TEST(WriteOrder, AnEraseStaysInFrontOfItsWrite)
{
    EXPECT_EQ(ordered({op(OperationKind::Erase, "logo", EntryClass::System), write("boot"), write("logo")}),
        "-logo boot logo | ");
    EXPECT_EQ(ordered({boot("uboot"), bootErase("uboot")}), " | uboot -uboot")
        << "nor does a later one overtake it";
}

TEST(WriteOrder, TheSlotThatDoesNotStartThePhoneComesFirst)
{
    const std::vector<Operation> both{
        write("boot_a"), write("super"), write("boot_b"), boot("lk_a"), boot("lk_b")};
    EXPECT_EQ(ordered(both), "boot_b boot_a super | lk_b lk_a");
    const PhoneFacts onB = phoneThat("active_slot", "b");
    EXPECT_EQ(ordered(both, &onB), "boot_a super boot_b | lk_a lk_b");
}

TEST(WriteOrder, WhatTheRomLoadsIsLast)
{
    EXPECT_EQ(ordered({romLoaded(boot("preloader")), write("logo"), boot("lk")}), "logo | lk preloader");
    PhoneFacts phone;
    phone.partitions = {{"preloader", 0x400000, 0, "boot1", false}, {"lk", 0x100000, 0x100000, "user"}};
    phone.tableKnown = true;
    EXPECT_EQ(ordered({boot("preloader"), boot("lk")}, &phone), " | lk preloader");
}

TEST(WriteOrder, AGroupStaysTogether)
{
    EXPECT_EQ(ordered({together(romLoaded(boot("preloader"))), write("logo"), together(write("tee")),
                  boot("vbmeta"), together(boot("lk"))}),
        "logo | vbmeta tee lk preloader");
    EXPECT_EQ(ordered({together(write("x")), write("y"), together(write("z"))}), "x y z | ")
        << "a group without boot chain is left where the package has it";
}

TEST(WriteOrder, ReadsStayWhereTheyAre)
{
    Operation read = boot("boot1");
    read.kind = OperationKind::ReadBack;
    EXPECT_EQ(ordered({read, write("a")}), "boot1 a | ");
}

} // namespace
} // namespace flashwright
