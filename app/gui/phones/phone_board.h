// SPDX-License-Identifier: GPL-3.0-or-later
/// The phones of the station beside the page: who is where, how far, and how it ended.
#pragma once

#include "app/gui/models/phones_model.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace flashwright {

struct Workbench;

/// GUI thread. Shows what the model says; decides nothing.
class PhoneBoard final : public QWidget {
    Q_OBJECT
public:
    explicit PhoneBoard(const Workbench& bench, QWidget* parent = nullptr);

    /// The row that the user looks at; the only one where there is one; 0 when none.
    [[nodiscard]] quint64 chosenRow() const;

Q_SIGNALS:
    void chosenChanged();
    void stopWanted(quint64 row);
    void outcomeWanted(quint64 row);
    /// Remedy::action, for the phone of that row.
    void remedyWanted(quint64 row, const QString& action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const PhonesModel& m_phones;
    QLabel* m_caption;
    QTreeView* m_view;
};

} // namespace flashwright
