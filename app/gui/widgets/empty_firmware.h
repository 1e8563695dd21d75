// SPDX-License-Identifier: GPL-3.0-or-later
/// What the Flash page shows while no firmware is loaded: how to open one, and those that were opened lately.
#pragma once

#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace flashwright {

class PackageController;
class RecentFirmware;

/// GUI thread. All references outlive it.
class EmptyFirmware final : public QWidget {
    Q_OBJECT
public:
    EmptyFirmware(const PackageController& packages, const RecentFirmware& recent, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void fileWanted();
    void folderWanted();
    void chosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fillRecent();
    void retranslate();

    const PackageController& m_packages;
    const RecentFirmware& m_recent;
    QLabel* m_headline;
    QLabel* m_words;
    QPushButton* m_open;
    QPushButton* m_folder;
    QLabel* m_recentTitle;
    QVBoxLayout* m_list;
    QList<QCommandLinkButton*> m_rows;
};

} // namespace flashwright
