// SPDX-License-Identifier: GPL-3.0-or-later
/// What differs between terminals of operating systems. One .cpp per system.
#pragma once

#include "core/base/clock.h"

#include <memory>
#include <optional>
#include <string>

namespace flashwright::terminal {

enum class Stream : int { Input = 0, Output = 1, Errors = 2 };

/// True when a person sits at the other end of the stream.
[[nodiscard]] bool isInteractive(Stream stream);
/// Columns of the terminal behind the stream; 80 when it cannot be told.
[[nodiscard]] int columns(Stream stream);
/// Output written to a pipe nobody reads any more becomes an error of write(), not the end of the program.
void ignoreBrokenPipes();

/// What the main thread waits for while a job runs elsewhere. One at a time; main thread, except wake().
class Watch {
public:
    /// Takes over Ctrl+C and the request to terminate until it is destroyed.
    Watch();
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    enum class What { Woken, Interrupted, TimedOut };
    /// Waits for wake() or Ctrl+C. Each is reported once. No deadline = for ever.
    What wait(std::optional<milliseconds> atMost = std::nullopt);
    /// Ends the wait, or the next one. Any thread.
    void wake();

    struct Line {
        std::optional<std::string> text; ///< nothing at the end of the input or when interrupted
        bool interrupted = false;
    };
    /// Reads one line that a person types. Ctrl+C ends it.
    Line readLine();

private:
    struct Pipes;
    std::unique_ptr<Pipes> m_pipes;
};

} // namespace flashwright::terminal
