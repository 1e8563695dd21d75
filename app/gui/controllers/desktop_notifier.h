// SPDX-License-Identifier: GPL-3.0-or-later
/// Tells a person who looks elsewhere: a message of the desktop with a sound.
#pragma once

#include <QObject>
#include <QThreadPool>

namespace flashwright {

class Preferences;

/// GUI thread; the desktop is asked in the background.
class DesktopNotifier final : public QObject {
    Q_OBJECT
public:
    enum class Kind { Passed, Failed, NeedsAction };

    /// `address` of the session bus; empty = this login's. The preferences outlive it.
    explicit DesktopNotifier(
        const Preferences& preferences, std::string address = {}, QObject* parent = nullptr);
    ~DesktopNotifier() override;

    /// Shown and played as far as the user wants it.
    void tell(Kind kind, const QString& title, const QString& text);

Q_SIGNALS:
    /// A sound is wanted and the desktop plays none: the window is to beep.
    void beepWanted();
    /// The desktop shows it under this number.
    void shown(quint32 id);

private:
    const Preferences& m_preferences;
    std::string m_address;
    QThreadPool m_telling; ///< one after the other
};

} // namespace flashwright
