// SPDX-License-Identifier: GPL-3.0-or-later
/// The keys of all commands, to look up and to change.
#pragma once

#include "app/gui/sections/settings/option_page.h"

class QAction;
class QKeySequence;
class QLineEdit;
class QPushButton;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace flashwright {

class KeyCapture;
class Shortcuts;

class KeysPage final : public OptionPage {
    Q_OBJECT
public:
    KeysPage(Shortcuts& shortcuts, Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Keys"); }
    void refresh() override;

protected:
    void retranslate() override;

private:
    void build();
    void connectAll();
    void fill();
    void filter();
    void showChosen();
    void captured();
    /// Gives the chosen command the captured key, alone or beside those it has.
    void bind(bool alone);
    [[nodiscard]] QAction* chosen() const;
    /// Why the key cannot be used; empty when it can.
    [[nodiscard]] QString refusal(const QKeySequence& key) const;

    Shortcuts& m_shortcuts;
    QLabel* m_explanation;
    QLabel* m_searchCaption;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_captureCaption;
    KeyCapture* m_capture;
    QPushButton *m_set, *m_more, *m_none, *m_reset, *m_resetAll;
    QLabel* m_message;
    QTimer* m_soon; ///< many commands change at once
};

} // namespace flashwright
