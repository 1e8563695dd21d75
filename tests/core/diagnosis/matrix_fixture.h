// SPDX-License-Identifier: GPL-3.0-or-later
/// The cases of tests/fixtures/diagnosis: what was seen, and which cause it must, or must not, give.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <ostream>

namespace flashwright {

struct MatrixCase {
    FailureCase seen;
    std::string gives; ///< the id that must come out
};

/// One file: one cause.
struct MatrixFixture {
    std::string id;
    std::string producer; ///< what of the program makes this evidence
    std::vector<std::string> scenarios; ///< "Suite.row" of whole jobs that end with this id
    std::vector<MatrixCase> cases; ///< give the id
    std::vector<MatrixCase> near; ///< resemble it and give something else
};

std::ostream& operator<<(std::ostream& out, const MatrixFixture& fixture);

/// All fixtures in the order of their names. Throws std::runtime_error with file and field when one does not
/// fit.
[[nodiscard]] const std::vector<MatrixFixture>& matrixFixtures();

/// Lines of a tab-separated file of tests/fixtures/catalogue, without its first line and its comments.
[[nodiscard]] std::vector<std::vector<std::string>> catalogueTable(const std::string& name);

} // namespace flashwright
