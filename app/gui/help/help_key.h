// SPDX-License-Identifier: GPL-3.0-or-later
/// F1 everywhere: finds what the keys are on, and opens its page of the manual.
#pragma once

#include <QObject>
#include <QPointer>

#include <filesystem>

class QAction;
class QWidget;

namespace flashwright {

class ManualWindow;
class Preferences;

/// The page that a widget wants: the property "helpTopic" of it or of what it stands in, else the id of its
/// section. Empty when nothing says so.
[[nodiscard]] QString helpTopicOf(const QWidget* widget);

/// GUI thread. The preferences outlive it. Owns the manual's window.
class HelpDesk final : public QObject {
    Q_OBJECT
public:
    /// `main` is asked where the keys are on nothing that has a page.
    HelpDesk(std::filesystem::path resources, Preferences& preferences, QWidget& main);
    ~HelpDesk() override;

    /// What is in front, or under the keys.
    void openHere();
    void open(const QString& topic);
    void openContents();
    /// Dialogs do not hear the window's commands: this one they do, by the same keys.
    void listenFor(const QAction* help);
    /// Null until it was asked for.
    [[nodiscard]] ManualWindow* manual() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ManualWindow& window();
    [[nodiscard]] QString topicHere() const;

    std::filesystem::path m_resources;
    Preferences& m_preferences;
    QWidget& m_main;
    QPointer<ManualWindow> m_manual;
    QPointer<const QAction> m_help;
};

} // namespace flashwright
