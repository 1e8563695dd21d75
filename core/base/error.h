// SPDX-License-Identifier: GPL-3.0-or-later
/// The one error type of the product. Values, free to copy between threads.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace flashwright {

/// What went wrong, in the one word that the window, the tests and the rules switch on.
enum class Fault : std::uint16_t {
    Cancelled, ///< somebody asked us to stop
    Timeout, ///< the other side stayed silent until the deadline
    LinkLost, ///< the phone left the bus or the port hung up
    AccessDenied, ///< the port is there but cannot be opened: rights, another owner, a kernel driver
    BadReply, ///< bytes came back that do not make sense
    ChecksumMismatch, ///< data arrived damaged, or reads back different from what was written
    PhoneRefused, ///< the phone answered with an error code
    WrongPhone, ///< chip, storage, layout or product do not match the firmware
    PackageCorrupt, ///< the firmware file is damaged or contradicts itself
    PackageUnsupported, ///< the firmware file is whole but of a kind we do not handle
    NoRoom, ///< an image is larger than its place, or the disk is full
    HostIo, ///< a file on this computer cannot be read or written
    Refused, ///< one of our own guards, or the user, said no
    Bug, ///< a broken promise inside the program
};

/// A phone's own code, exactly as received.
struct PhoneStatus {
    std::string protocol; ///< names resources/status/<protocol>.json
    std::uint32_t code = 0;
    bool operator==(const PhoneStatus&) const = default;
};

/// One observed detail: {"offset_bytes", "0x4000"}. Names are snake_case and stable; values are never
/// sentences.
struct Fact {
    std::string name;
    std::string value;
    bool operator==(const Fact&) const = default;
};

struct [[nodiscard]] Error {
    Fault fault = Fault::Bug;
    std::string where; ///< "maker.stage.step"; for logs, never for people
    std::optional<PhoneStatus> phone;
    std::vector<Fact>
        facts; ///< become Evidence. "problem" is a kebab-case word that app/text turns into a sentence
    std::shared_ptr<const Error> cause;

    /// The value of the first fact of that name here or in a cause; empty when there is none.
    [[nodiscard]] std::string_view fact(std::string_view name) const noexcept;
    /// One line for logs: fault, where, phone code, facts, then the causes.
    [[nodiscard]] std::string toLogLine() const;
};

/// Stable lower-case word of a fault ("link-lost"), for journals and machine output.
[[nodiscard]] std::string_view faultName(Fault fault) noexcept;

template <class T> using Result = tl::expected<T, Error>;

/// An error on its way up; converts to any Result.
class [[nodiscard]] Failure : public tl::unexpected<Error> {
public:
    explicit Failure(Error error)
        : tl::unexpected<Error>(std::move(error))
    {
    }
    Failure with(std::string name, std::string value) &&
    {
        this->value().facts.push_back({std::move(name), std::move(value)});
        return std::move(*this);
    }
    Failure because(Error cause) &&
    {
        this->value().cause = std::make_shared<const Error>(std::move(cause));
        return std::move(*this);
    }
    Failure fromPhone(std::string protocol, std::uint32_t code) &&
    {
        this->value().phone = PhoneStatus{std::move(protocol), code};
        return std::move(*this);
    }
};

/// return fail(Fault::BadReply, "maker.stage.step").with("got_bytes", "3");
[[nodiscard]] inline Failure fail(Fault fault, std::string where)
{
    return Failure(Error{fault, std::move(where), std::nullopt, {}, nullptr});
}

/// return failWithProblem(Fault::PackageCorrupt, "maker.package.header", "size-differs"): a fault whose
/// exact nature is one of the words app/text knows.
[[nodiscard]] inline Failure failWithProblem(Fault fault, std::string where, std::string problem)
{
    return Failure(Error{fault, std::move(where), std::nullopt, {{"problem", std::move(problem)}}, nullptr});
}

} // namespace flashwright

#define FLASHWRIGHT_JOIN_(a, b) a##b
#define FLASHWRIGHT_JOIN(a, b) FLASHWRIGHT_JOIN_(a, b)

/// Returns the error of a Result upward, untouched; drops its value.
#define TRY(expression)                                                                                      \
    do {                                                                                                     \
        if (auto tried_ = (expression); !tried_) {                                                           \
            return tl::unexpected(std::move(tried_).error());                                                \
        }                                                                                                    \
    } while (false)

/// TRY_LET(const auto value, call()): declares a variable from a Result or returns its error upward.
#define TRY_LET(declaration, ...)                                                                            \
    auto FLASHWRIGHT_JOIN(tried_, __LINE__) = (__VA_ARGS__);                                                 \
    if (!FLASHWRIGHT_JOIN(tried_, __LINE__)) {                                                               \
        return tl::unexpected(std::move(FLASHWRIGHT_JOIN(tried_, __LINE__)).error());                        \
    }                                                                                                        \
    declaration = std::move(*FLASHWRIGHT_JOIN(tried_, __LINE__))
