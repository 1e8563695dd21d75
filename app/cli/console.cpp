// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/terminal.h"

#include <QJsonDocument>

#include <cstdio>

namespace flashwright {

namespace {

void put(std::FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console()
{
    m_manner.redraw = terminal::isInteractive(terminal::Stream::Errors);
    m_manner.colours = m_manner.redraw && !qEnvironmentVariableIsSet("NO_COLOR");
}

void Console::setManner(const Manner& manner)
{
    m_manner = manner;
}

void Console::result(const QString& line)
{
    if (m_manner.jsonLines) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    wipe();
    put(stdout, line.toUtf8() + '\n');
}

void Console::json(const QJsonObject& object)
{
    const std::scoped_lock lock(m_mutex);
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::document(const QJsonObject& object)
{
    const std::scoped_lock lock(m_mutex);
    wipe();
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::note(const QString& line)
{
    if (!m_manner.quiet) {
        writeErrors(line);
    }
}

void Console::problem(const QString& line)
{
    writeErrors(line);
}

void Console::draw(const QString& line)
{
    if (!m_manner.redraw || m_manner.quiet) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    put(stderr, "\r\x1b[2K" + line.toUtf8());
    m_drawn = true;
}

void Console::settle()
{
    const std::scoped_lock lock(m_mutex);
    if (m_drawn) {
        put(stderr, "\n");
        m_drawn = false;
    }
}

QString Console::painted(Colour colour, const QString& text) const
{
    if (!m_manner.colours) {
        return text;
    }
    const auto wrapped = [&text](const char* code) -> QString {
        return QLatin1String("\x1b[") + QLatin1String(code) + QLatin1Char('m') + text
            + QLatin1String("\x1b[0m");
    };
    switch (colour) {
    case Colour::None:
        return text;
    case Colour::Red:
        return wrapped("31");
    case Colour::Green:
        return wrapped("32");
    case Colour::Yellow:
        return wrapped("33");
    case Colour::Magenta:
        return wrapped("35");
    case Colour::Bold:
        return wrapped("1");
    }
    return text;
}

void Console::writeErrors(const QString& line)
{
    const std::scoped_lock lock(m_mutex);
    wipe();
    put(stderr, line.toUtf8() + '\n');
}

void Console::wipe()
{
    if (m_drawn) {
        put(stderr, "\r\x1b[2K");
        m_drawn = false;
    }
}

} // namespace flashwright
