// SPDX-License-Identifier: GPL-3.0-or-later
/// The log with its filter, search and folder.
#pragma once

#include "app/gui/models/log_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace flashwright {

/// GUI thread.
class LogPane final : public QWidget {
    Q_OBJECT
public:
    explicit LogPane(LogModel& log, QWidget* parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void folderWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void copySelected();

    LogFilter m_filter;
    QTreeView* m_view;
    QLabel* m_levelLabel;
    QComboBox* m_level;
    QLabel* m_searchLabel;
    QLineEdit* m_search;
    QCheckBox* m_follow;
    QPushButton* m_copy;
    QPushButton* m_folder;
};

} // namespace flashwright
