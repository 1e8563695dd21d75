// SPDX-License-Identifier: GPL-3.0-or-later
/// What is known of the loaded firmware: for which phone, how well that is supported, and what to look out
/// for.
#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <string>
#include <thread>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace flashwright {

class PackageController;
struct ChipProfile;

/// GUI thread. The controller outlives it.
class PackageCard final : public QWidget {
    Q_OBJECT
public:
    explicit PackageCard(const PackageController& packages, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDetails();
    void work();
    void worked(const Result<std::string>& sum);
    void retranslate();

    const PackageController& m_packages;
    QLabel *m_title, *m_facts, *m_support, *m_findings;
    QToolButton* m_fold;
    QWidget* m_details;
    QLabel *m_fileCaption, *m_file, *m_formatCaption, *m_format, *m_sumCaption, *m_sum;
    QPushButton* m_calculate;
    QString m_sumOf; ///< the path that m_sum is of; empty = not known
    std::jthread m_worker; ///< last: joined before what it uses
};

/// How far we have proved that work on this chip succeeds, in one sentence. `chip` may be null.
[[nodiscard]] QString supportText(const ChipProfile* chip);

} // namespace flashwright
