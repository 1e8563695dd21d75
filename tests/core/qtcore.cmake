# SPDX-License-Identifier: GPL-3.0-or-later
# Files, archives and backups.
flashwright_add_test(firmware_tests
  SOURCES
    firmware/backup_package_test.cpp
    firmware/file_sets_test.cpp
    image/gzip_source_test.cpp
    vault/vault_test.cpp
    ../data/schema_validator.cpp
    ../support/pac_builder.cpp
  LIBRARIES flashwright_core Qt6::Core QuaZip::QuaZip ZLIB::ZLIB flashwright_qt_rules)

# What is read back of a job that was interrupted.
flashwright_add_test(journal_tests
  SOURCES
    journal/journal_reader_test.cpp
    ../data/schema_validator.cpp
  LIBRARIES flashwright_core Qt6::Core flashwright_qt_rules)
