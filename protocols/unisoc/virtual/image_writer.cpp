// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/image_writer.h"

#include "core/base/endian.h"
#include "protocols/unisoc/virtual/device_checksum.h"

namespace flashwright::unisoc::device {

namespace {

constexpr std::size_t SigningHeaderBytes = 0x200;
constexpr std::size_t MagicBytes = 4;

/// Where a sparse image begins in these first bytes.
std::optional<std::size_t> sparseStart(ByteSpan head)
{
    for (const std::size_t at : {std::size_t{0}, SigningHeaderBytes}) {
        if (head.size() >= at + MagicBytes
            && loadLittleEndian<std::uint32_t>(head.subspan(at)) == SparseExpander::Magic) {
            return at;
        }
    }
    return std::nullopt;
}

std::uint16_t codeOf(SparseExpander::Outcome outcome)
{
    switch (outcome) {
    case SparseExpander::Outcome::Going:
        return answer::Ack;
    case SparseExpander::Outcome::OutsideArea:
        return answer::BadSize;
    case SparseExpander::Outcome::FlashFull:
        return answer::WriteFailed;
    case SparseExpander::Outcome::Malformed:
        break;
    }
    return answer::Failed;
}

} // namespace

ImageWriter::ImageWriter(
    PhoneStorage& storage, Area area, std::uint64_t bytes, std::optional<std::uint32_t> sum, bool expands)
    : m_storage(storage)
    , m_area(std::move(area))
    , m_bytes(bytes)
    , m_sum(sum)
    , m_undecided(expands)
{
    if (!m_area.calibration) {
        m_storage.beginImage(m_area); // a calibration area changes only once its sum was right
    }
}

std::uint16_t ImageWriter::push(ByteSpan bytes)
{
    if (m_failure != 0) {
        return answer::Failed;
    }
    if (bytes.size() > left()) {
        return answer::BadSize;
    }
    m_received += bytes.size();
    std::uint16_t code = answer::Ack;
    if (buffering()) {
        m_head.insert(m_head.end(), bytes.begin(), bytes.end());
        const bool whole = left() == 0;
        if (m_area.calibration) {
            code = whole ? storeCalibration() : answer::Ack;
        } else if (whole || m_head.size() >= SigningHeaderBytes + MagicBytes) {
            code = decide();
        }
    } else {
        code = store(bytes);
    }
    if (code != answer::Ack) {
        m_failure = code;
    }
    return code;
}

std::uint16_t ImageWriter::decide()
{
    m_undecided = false;
    const Bytes head = std::move(m_head);
    m_head = {};
    const auto start = sparseStart(head);
    if (start) {
        m_sparse.emplace(m_storage, m_area);
        return store(ByteSpan(head).subspan(*start));
    }
    if (m_plainLimit != 0 && m_bytes > m_plainLimit) {
        return answer::BadSize;
    }
    return store(head);
}

std::uint16_t ImageWriter::store(ByteSpan bytes)
{
    if (m_sparse) {
        return codeOf(m_sparse->push(bytes));
    }
    if (!rangeFits(m_stored, bytes.size(), m_area.bytes)) {
        return answer::BadSize;
    }
    if (!m_storage.write(m_area, m_stored, bytes)) {
        return answer::WriteFailed;
    }
    m_stored += bytes.size();
    return answer::Ack;
}

std::uint16_t ImageWriter::storeCalibration()
{
    if (m_sum && byteSum(m_head) != *m_sum) {
        return answer::CalibrationSumWrong;
    }
    m_storage.writeCalibration(m_area, m_head);
    return answer::Ack;
}

std::uint16_t ImageWriter::finish()
{
    if (m_failure != 0 || left() != 0 || (m_sparse && !m_sparse->complete())) {
        return answer::Failed;
    }
    return answer::Ack;
}

} // namespace flashwright::unisoc::device
