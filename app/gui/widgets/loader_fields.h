// SPDX-License-Identifier: GPL-3.0-or-later
/// The files besides the firmware that a maker's phones may want: one row for each role.
#pragma once

#include "app/setup/job_spec.h"

#include <QSettings>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace flashwright {

/// GUI thread. Remembers what was chosen, per role.
class LoaderFields final : public QWidget {
    Q_OBJECT
public:
    LoaderFields(QSettings& settings, QWidget* parent = nullptr);

    /// One row per role, in this order; no rows hide the widget.
    void showRoles(const std::vector<std::string>& roles);
    /// Files that were named.
    [[nodiscard]] std::vector<LoaderSpec> specs() const;
    /// Nothing where there is no row for its role.
    void setFile(const LoaderSpec& loader);
    /// Asks for the file of a role. @returns false when there is no such row
    bool ask(const std::string& role);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        std::string role;
        QLabel* caption = nullptr;
        QComboBox* file = nullptr;
        QPushButton* choose = nullptr;
    };
    void addRow(const std::string& role, int at);
    void choose(const Row& row);
    void remember(const Row& row);
    void retranslate();

    QSettings& m_settings;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace flashwright
