# SPDX-License-Identifier: GPL-3.0-or-later
add_subdirectory("${CMAKE_SOURCE_DIR}/tests/testbench" "${CMAKE_BINARY_DIR}/tests/testbench")

set(transport_sources
  transport/host/qt_environment.cpp
  transport/host/serial_transport_test.cpp
)
set(transport_libraries flashwright_host flashwright_kernel Qt6::Core Qt6::SerialPort)
if(TARGET testbench-linked)
  list(APPEND transport_sources
    transport/host/serial_bus_test.cpp
    ../support/phone_carrier.cpp
    ../support/usb_phone.cpp
    transport/host/usb_bus_test.cpp
    ../support/storage_check.cpp
    transport/host/usb_download_test.cpp
    transport/host/usb_phone_test.cpp
    transport/host/usb_transport_test.cpp
  )
  list(APPEND transport_libraries testbench-linked PkgConfig::LIBUSB unisoc flashwright_core)
endif()
flashwright_add_test(transport_host_test SOURCES ${transport_sources} LIBRARIES ${transport_libraries})
add_subdirectory("${CMAKE_SOURCE_DIR}/tests/machine" "${CMAKE_BINARY_DIR}/tests/machine")
