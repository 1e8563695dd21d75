// SPDX-License-Identifier: GPL-3.0-or-later
/// The log with its filter, search and folder.
#pragma once

#include "app/gui/models/log_model.h"
#include "app/gui/models/log_search.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace flashwright {

class Preferences;

/// GUI thread. The newest line stays in view until the user scrolls up, and again once the end is reached.
class LogPane final : public QWidget {
    Q_OBJECT
public:
    /// The least important level that is shown is kept in the preferences.
    LogPane(LogModel& log, Preferences& preferences, QWidget* parent = nullptr);
    ~LogPane() override;
    void focusSearch();

Q_SIGNALS:
    void folderWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void refreshIcons();
    void copySelected();
    void find(bool forward);
    void showMatches();
    void followEnd();
    void fitColumns();

    Preferences& m_preferences;
    LogFilter m_filter;
    static constexpr int FollowMs = 40;
    LogSearch m_matches;
    QTimer m_followSoon;
    QTreeView* m_view;
    QLabel* m_levelLabel;
    QComboBox* m_level;
    QLabel* m_searchLabel;
    QLineEdit* m_search;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QCheckBox* m_follow;
    QToolButton* m_copy;
    QToolButton* m_folder;
};

} // namespace flashwright
