// SPDX-License-Identifier: GPL-3.0-or-later
/// Phone: looks at a plugged-in phone without changing anything, and says in plain words what it is, how it
/// is, and whether the loaded firmware fits.
#pragma once

#include "app/gui/models/package_match.h"
#include "app/gui/models/partition_table_model.h"
#include "app/gui/pages/job_page.h"

#include <thread>

class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QTreeView;
class QVBoxLayout;

namespace flashwright {

class FactSheet;
class PageHeading;
class StartStrip;
struct Workbench;

/// GUI thread.
class PhonePage final : public JobPage {
    Q_OBJECT
public:
    explicit PhonePage(const Workbench& bench, QWidget* parent = nullptr);
    ~PhonePage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("phone"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("identify"); }
    void setExpert(bool expert) override;
    void setStation(Station* station) override;

    [[nodiscard]] bool isReady() const override { return true; }
    /// Loaders are found where there are any; without one the phone tells what it can without.
    [[nodiscard]] bool needsPackage() const override { return false; }
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override { return "info"; }
    void applyTo(JobRequest& request) const override;
    void setFrozen(bool frozen) override { static_cast<void>(frozen); }

    /// What is shown, as one text for a message.
    [[nodiscard]] QString asText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll(const Workbench& bench);
    void loadGuide();
    void retranslate();
    void show(quint64 row);
    void showAll();
    void showFacts();
    void copy();

    std::shared_ptr<const Workbench> m_bench;
    PhoneFacts m_phone;
    QString m_port;
    bool m_seen = false; ///< a phone has told something
    bool m_expert = false;
    bool m_showIdentity = false;
    PartitionTableModel m_table;
    PageHeading* m_heading;
    QLabel* m_empty;
    QTabWidget* m_tabs;
    FactSheet *m_facts, *m_match;
    QTreeView* m_view;
    QLabel* m_copied;
    QPushButton *m_identity, *m_copy;
    StartStrip* m_start;
    std::jthread m_loading; ///< last: joined first
};

} // namespace flashwright
