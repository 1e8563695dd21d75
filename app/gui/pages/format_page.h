// SPDX-License-Identifier: GPL-3.0-or-later
/// Erase the phone's flash: all of it, all but what starts the phone, the owner's data, one partition, or a
/// place by address.
#pragma once

#include "app/gui/pages/job_page.h"
#include "core/catalog/partition_guide.h"

#include <QButtonGroup>

#include <thread>

class QCheckBox;
class QComboBox;
class QLabel;

namespace flashwright {

class ChoiceCard;
class PageHeading;
class PlaceFields;
class StartStrip;
struct Workbench;

class FormatPage final : public JobPage {
    Q_OBJECT
public:
    explicit FormatPage(const Workbench& bench, QWidget* parent = nullptr);
    ~FormatPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("format"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("erase"); }
    void setExpert(bool expert) override;
    void setStation(Station* station) override;

    [[nodiscard]] bool isReady() const override { return missing().isEmpty(); }
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override { return "erase"; }
    void applyTo(JobRequest& request) const override;
    void take(const JobFile& job) override;
    void setFrozen(bool frozen) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void reconsider();
    void refresh();
    void showPartitions();
    [[nodiscard]] std::vector<TargetRange> targets() const;
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString noteText() const;

    const Workbench& m_bench;
    QButtonGroup m_choices;
    PageHeading* m_heading;
    ChoiceCard *m_exceptBoot, *m_whole, *m_userData, *m_partition, *m_manual;
    QWidget* m_named;
    QComboBox* m_name;
    QLabel* m_note;
    QLabel* m_refusal;
    PlaceFields* m_place;
    QCheckBox* m_keep;
    StartStrip* m_start;
    bool m_frozen = false;
    PartitionGuide m_guide;
    std::jthread m_guideLoader;
};

} // namespace flashwright
