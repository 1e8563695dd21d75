// SPDX-License-Identifier: GPL-3.0-or-later
/// Facts as captions and texts, with a picture where one is good or bad news.
#pragma once

#include "app/gui/models/phone_fact_words.h"

#include <QScrollArea>

class QGridLayout;

namespace flashwright {

/// GUI thread.
class FactSheet final : public QScrollArea {
    Q_OBJECT
public:
    explicit FactSheet(QWidget* parent = nullptr);

    void show(const std::vector<FactGroup>& groups);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(QWidget& body, QGridLayout& grid, int row, const FactLine& line);

    std::vector<FactGroup> m_groups;
};

} // namespace flashwright
