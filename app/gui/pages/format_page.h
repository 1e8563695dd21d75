// SPDX-License-Identifier: GPL-3.0-or-later
/// Erase the phone's flash: all of it, all but what starts the phone, one partition, or a place by address.
#pragma once

#include "app/gui/pages/job_page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace flashwright {

class FirmwarePackage;
struct Workbench;

class FormatPage final : public JobPage {
    Q_OBJECT
public:
    explicit FormatPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("format"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("erase"); }

    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override { return "erase"; }
    void applyTo(JobRequest& request) const override;
    void setFrozen(bool frozen) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void showPartitions(const FirmwarePackage* package);
    [[nodiscard]] static std::optional<quint64> number(const QLineEdit& field);

    QRadioButton *m_exceptBoot, *m_whole, *m_partition, *m_manual;
    QLabel* m_what;
    QComboBox* m_name;
    QLabel *m_regionCaption, *m_beginCaption, *m_lengthCaption;
    QComboBox* m_region;
    QLineEdit *m_begin, *m_length;
    QCheckBox* m_keep;
    bool m_frozen = false;
};

} // namespace flashwright
