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
    transport/host/usb_bus_test.cpp
    transport/host/usb_transport_test.cpp
  )
  list(APPEND transport_libraries testbench-linked PkgConfig::LIBUSB)
endif()
flashwright_add_test(transport_host_test SOURCES ${transport_sources} LIBRARIES ${transport_libraries})
