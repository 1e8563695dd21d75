// SPDX-License-Identifier: GPL-3.0-or-later
/// One partition in plain words: what it is, what this job does with it, and whether it can be lost.
#pragma once

#include "core/catalog/partition_guide.h"

#include <QFrame>

#include <memory>
#include <thread>

class QLabel;
class QPushButton;
class QScrollArea;

namespace flashwright {

class FlashMapModel;
struct Workbench;

/// GUI thread. Workbench and model outlive it.
class PartitionCard final : public QFrame {
    Q_OBJECT
public:
    PartitionCard(const Workbench& bench, const FlashMapModel& model, QWidget* parent = nullptr);
    ~PartitionCard() override;

    void show(const QString& partition);
    [[nodiscard]] const QString& partition() const noexcept { return m_partition; }
    /// Writes `file` in place of the partition's own image; nothing where that cannot be.
    void replaceWith(const QString& file);

Q_SIGNALS:
    /// The user has read enough.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void loadGuide();
    void retranslate();
    void refresh();
    void showGuide();
    void showJob();
    void askForFile();
    /// Row of the entries model that is written to the partition and may be swapped; -1 = none.
    [[nodiscard]] int swappableRow() const;
    [[nodiscard]] const PartitionNote* note() const;

    std::shared_ptr<const Workbench> m_bench;
    const FlashMapModel& m_model;
    QString m_partition;
    PartitionGuide m_guide;
    QScrollArea* m_scroll;
    QLabel *m_name, *m_title, *m_what, *m_jobCaption, *m_job, *m_lostCaption, *m_lost, *m_canCaption, *m_can,
        *m_placeCaption, *m_place;
    QPushButton *m_replace, *m_back;
    std::jthread m_loading; ///< last: joined first
};

} // namespace flashwright
