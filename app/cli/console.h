// SPDX-License-Identifier: GPL-3.0-or-later
/// The program's three ways to speak: results, progress, JSON. Thread-safe: whole lines never mix.
#pragma once

#include <QJsonObject>
#include <QString>

#include <mutex>

namespace flashwright {

enum class Colour { None, Red, Green, Yellow, Magenta, Bold };

class Console {
public:
    struct Manner {
        bool colours = false; ///< on stderr
        bool redraw = false; ///< stderr is a terminal whose last line may be drawn again
        bool quiet = false; ///< no notes
        bool jsonLines = false; ///< stdout is for JSON; people's results are left out
    };

    Console();
    void setManner(const Manner& manner);
    [[nodiscard]] const Manner& manner() const noexcept { return m_manner; }

    /// A line of results, on stdout.
    void result(const QString& line);
    /// One compact object on one line of stdout, written out at once.
    void json(const QJsonObject& object);
    /// One object as a document for people and programs, on stdout.
    void document(const QJsonObject& object);
    /// A line of news, on stderr; silent with -q.
    void note(const QString& line);
    /// A line that matters, on stderr.
    void problem(const QString& line);
    /// The line at the bottom that changes, on stderr; only where redraw is on.
    void draw(const QString& line);
    /// Ends the changing line, so that the next one stands below it.
    void settle();
    /// The text in a colour, where colours are on.
    [[nodiscard]] QString painted(Colour colour, const QString& text) const;

private:
    void writeErrors(const QString& line);
    void wipe();

    Manner m_manner;
    std::mutex m_mutex;
    bool m_drawn = false; // guarded by m_mutex
};

} // namespace flashwright
