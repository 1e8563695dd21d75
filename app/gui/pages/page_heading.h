// SPDX-License-Identifier: GPL-3.0-or-later
/// The top of a page: what it is called, and in one line what it does and whether it changes the phone.
#pragma once

#include <QWidget>

class QLabel;

namespace flashwright {

/// GUI thread.
class PageHeading final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeading(QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void enlarge();

    QLabel* m_title;
    QLabel* m_what;
};

} // namespace flashwright
