// SPDX-License-Identifier: GPL-3.0-or-later
/// Single operations for experts: memory test, write and compare one place, repartition, restart.
#pragma once

#include "app/gui/pages/job_page.h"
#include "core/plan/flash_plan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace flashwright {

class PageHeading;
class PlaceFields;
class ResultStrip;
class StartStrip;
struct Workbench;

class MemoryPage final : public JobPage {
    Q_OBJECT
public:
    enum class Work : quint8 { TestMemory, Write, Verify, Repartition, Restart, PowerOff };

    explicit MemoryPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("memory"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("loader"); }
    [[nodiscard]] bool isExpertOnly() const override { return true; }
    [[nodiscard]] QString dropWords(const QString& path) const override;
    void drop(const QString& path) override { setFile(path); }

    [[nodiscard]] bool isReady() const override { return missing().isEmpty(); }
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override;
    void applyTo(JobRequest& request) const override;
    void setFrozen(bool frozen) override;

    [[nodiscard]] Work work() const;
    void choose(Work work);
    void setFile(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildFile();
    void connectAll();
    void retranslate();
    void retranslateWork();
    void reconsider();
    void refresh();
    void showPartitions();
    void chooseFile();
    void rowFinished(quint64 row);
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] bool hasFile() const;
    [[nodiscard]] bool isByAddress() const;
    [[nodiscard]] TargetRange place() const;
    [[nodiscard]] QString missingOfFile() const;
    [[nodiscard]] QString missingOfTest() const;
    [[nodiscard]] QString tooLarge() const;
    [[nodiscard]] Result<FlashPlan> draft() const;
    void applyComparison(JobRequest& request) const;

    const Workbench& m_bench;
    PageHeading* m_heading;
    QLabel* m_workCaption;
    QComboBox* m_work;
    QLabel* m_meaning;
    QWidget* m_fileBox;
    QLabel *m_fileCaption, *m_partitionCaption, *m_wordCaption;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QLabel* m_size;
    QComboBox* m_partition;
    PlaceFields* m_place;
    QCheckBox* m_allow;
    QLineEdit* m_word;
    StartStrip* m_start;
    ResultStrip* m_result;
    bool m_frozen = false;
};

} // namespace flashwright
