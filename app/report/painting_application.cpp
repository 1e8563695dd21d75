// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/painting_application.h"

#include <QGuiApplication>

#include <string_view>

namespace flashwright {

namespace {

bool endsInPdf(std::string_view text)
{
    constexpr std::string_view Pdf = ".pdf";
    return text.size() >= Pdf.size() && text.substr(text.size() - Pdf.size()) == Pdf;
}

bool paints(int argc, char** argv)
{
    bool certificate = false;
    bool pdf = false;
    for (int i = 1; i < argc; ++i) {
        certificate = certificate || std::string_view(argv[i]) == "certificate";
        pdf = pdf || endsInPdf(argv[i]);
    }
    return certificate && pdf;
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!paints(argc, argv)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace flashwright
