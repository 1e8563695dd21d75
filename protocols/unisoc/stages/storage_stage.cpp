// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/storage_stage.h"

#include "protocols/unisoc/wire/nv_image.h"

#include <algorithm>
#include <array>

namespace flashwright::unisoc {

namespace {

struct TypeRow {
    std::string_view type;
    std::size_t bytes;
};

constexpr std::array TypeRows{TypeRow{"CODE", 0x800}, TypeRow{"NV", 0x800}, TypeRow{"NV_NAND", 0x800},
    TypeRow{"UDISK_IMG", 0x800}, TypeRow{"CHIP_DSP", 0x800}, TypeRow{"UBOOT_LOADER", 0x800},
    TypeRow{"UBOOT_LOADER2", 0x800}, TypeRow{"MiscDataCode", 0x800}, TypeRow{"BOOT_LOADER", 2112},
    TypeRow{"BOOT_LOADER2", 2112}, TypeRow{"CODE2", 0x5000}, TypeRow{"MiscDataCode2", 0x5000},
    TypeRow{"YAFFS_IMG", 0x3180}, TypeRow{"YAFFS_IMG2", 0xa000}};
constexpr std::size_t UnlistedBytes = 0x3000;
constexpr std::size_t WideBytes = 0xe000;
constexpr milliseconds EnableWithin{3000};

/// An NV image in memory.
class MemoryImage final : public ImageSource {
public:
    explicit MemoryImage(Bytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        const std::size_t got = std::min(into.size(), m_bytes.size() - m_done);
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_done), got, into.begin());
        m_done += got;
        return got;
    }

private:
    Bytes m_bytes;
    std::size_t m_done = 0;
};

Result<Bytes> readWhole(ImageSource& image, const std::string& where)
{
    Bytes bytes(static_cast<std::size_t>(image.size()));
    std::size_t done = 0;
    while (done < bytes.size()) {
        TRY_LET(const std::size_t got, image.read(MutableByteSpan(bytes).subspan(done)));
        if (got == 0) {
            return failWithProblem(Fault::PackageCorrupt, where, "truncated")
                .with("offset_bytes", std::to_string(done));
        }
        done += got;
    }
    return bytes;
}

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::size_t vendorBlockBytes(std::string_view type, bool wide) noexcept
{
    if (wide) {
        return WideBytes;
    }
    const auto row =
        std::find_if(TypeRows.begin(), TypeRows.end(), [&](const TypeRow& r) { return r.type == type; });
    return row == TypeRows.end() ? UnlistedBytes : row->bytes;
}

bool isNvImage(const Operation& operation) noexcept
{
    const std::string& id = operation.entryId;
    const bool byId = id.size() >= 2 && lower(id[0]) == 'n' && lower(id[1]) == 'v';
    return byId || operation.target.find("fixnv") != std::string::npos;
}

Result<Announced> announce(const Operation& operation, ImageSource& image, const std::string& where)
{
    if (image.size() == 0) {
        return failWithProblem(Fault::PackageCorrupt, where, "size-differs")
            .with("item", operation.label())
            .with("image_bytes", "0");
    }
    if (!isNvImage(operation)) {
        return Announced{evenSize(image.size()), std::nullopt, nullptr};
    }
    if (image.size() > LargestNvImage) {
        return fail(Fault::NoRoom, where)
            .with("item", operation.label())
            .with("image_bytes", std::to_string(image.size()));
    }
    TRY_LET(Bytes bytes, readWhole(image, where));
    // A copy goes back as it came; an image of the firmware gets its CRC first.
    const bool copy =
        operation.kind == OperationKind::PutBack || operation.attributes.contains("from_backup");
    auto sum = copy ? nvImageSum(bytes) : sealNvImage(bytes);
    if (!sum) {
        return Failure(std::move(sum).error()).with("item", operation.label());
    }
    const std::uint64_t even = evenSize(bytes.size());
    return Announced{even, *sum, std::make_unique<MemoryImage>(std::move(bytes))};
}

Result<void> requestWriting(
    BslLink& link, BslCommand command, ByteSpan payload, Step step, Attention attention)
{
    TRY_LET(const BslReply reply, link.exchange(command, payload, step, attention));
    if (!reply.is(BslReplyCode::WriteNotEnabled)) {
        return link.accept(reply, step.name);
    }
    TRY(link.request(BslCommand::EnableWriteFlash, {}, {step.name, EnableWithin}, attention));
    return link.request(command, payload, step, attention);
}

} // namespace flashwright::unisoc
