// SPDX-License-Identifier: GPL-3.0-or-later
/// A place of the storage by region and address, with what is wrong with it said beside the field.
#pragma once

#include "core/plan/job_request.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace flashwright {

/// GUI thread.
class PlaceFields final : public QWidget {
    Q_OBJECT
public:
    enum class Length : quint8 { Asked, FromFile };

    /// Object names of the fields are `name` with Region, Begin and Length behind it.
    PlaceFields(const QString& name, Length length, QWidget* parent = nullptr);

    /// What is wrong with it or not typed yet; empty when it is a place.
    [[nodiscard]] QString missing() const;
    /// A place only while missing() is empty.
    [[nodiscard]] TargetRange range() const;
    [[nodiscard]] QString regionWord() const;
    void setRange(const TargetRange& range);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    [[nodiscard]] QString wrongBegin() const;
    [[nodiscard]] QString wrongLength() const;

    bool m_asksLength;
    QLabel *m_regionCaption, *m_beginCaption, *m_lengthCaption;
    QComboBox* m_region;
    QLineEdit *m_begin, *m_length;
    QLabel *m_beginHint, *m_lengthHint;
};

} // namespace flashwright
