// SPDX-License-Identifier: GPL-3.0-or-later
/// Read parts of the phone into files.
#pragma once

#include "app/gui/models/readback_model.h"
#include "app/gui/pages/job_page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace flashwright {

class Preferences;
struct Workbench;

class ReadbackPage final : public JobPage {
    Q_OBJECT
public:
    explicit ReadbackPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("readback"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("read"); }

    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override { return "read"; }
    void applyTo(JobRequest& request) const override;
    void setFrozen(bool frozen) override;
    [[nodiscard]] ReadbackModel& model() noexcept { return m_model; }
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void chooseFolder();
    void rememberFolder();
    void remove();

    Preferences& m_preferences;
    ReadbackModel m_model;
    QLabel* m_hint;
    QTreeView* m_view;
    QPushButton *m_add, *m_remove, *m_all;
    QLabel* m_folderCaption;
    QLineEdit* m_folder;
    QPushButton* m_choose;
};

} // namespace flashwright
