/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Protocol between the preload shim (in the program under test) and the fake
 * USB device (test side). Two AF_UNIX stream connections per opened node:
 *   data connection: shim -> SUBMIT, device -> completions (pollable = something to reap)
 *   ctrl connection: shim -> CALL, device -> one RESULT each (claim, discard, ...)
 * The first message on each connection is HELLO. */
#ifndef TESTBENCH_WIRE_H
#define TESTBENCH_WIRE_H
#include <stdint.h>

enum { WIRE_HELLO_DATA = 1, WIRE_HELLO_CTRL, WIRE_SUBMIT, WIRE_CALL };

struct wire_request {            /* followed by len payload bytes */
    uint32_t kind, len;
    uint64_t tag;                /* HELLO: random id pairing the two connections; SUBMIT: address of the URB */
    uint64_t arg;                /* CALL: ioctl argument (a value, or the URB address to discard) */
    uint32_t request;            /* CALL: ioctl number */
    int32_t  buffer_length;      /* SUBMIT: as in struct usbdevfs_urb */
    uint32_t flags;
    uint8_t  type, endpoint, pad[2];
};

struct wire_completion {         /* followed by len payload bytes (device-to-host data only) */
    uint64_t tag;
    int32_t  status, actual_length;
    uint32_t len, pad;
};

struct wire_result { int32_t value, error; char text[256]; };

/* Modem lines of a fake serial port: a file named pts-<N> beside the sockets. */
struct wire_lines {
    uint32_t host;               /* TIOCM_DTR | TIOCM_RTS as set by the program under test */
    uint32_t device;             /* TIOCM_CTS | TIOCM_DSR | TIOCM_CAR | TIOCM_RNG set by the test */
    uint32_t changes;            /* counts changes of host */
};
#endif
