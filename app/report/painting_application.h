// SPDX-License-Identifier: GPL-3.0-or-later
/// The application object of a program without windows that may have to lay out a page.
#pragma once

#include <QCoreApplication>

#include <memory>

namespace flashwright {

/// Pages need fonts, and fonts need more of Qt, though no display: that is paid for only by a call that asks
/// for a .pdf, told by the arguments. Everything else gets a plain application.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace flashwright
