#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Everything on campus that speaks TCP or stays silent, in one process; says "ready" when all of it listens.

The RPC servers are impacket's. The one that stands for a KMS host has the interface registered and no calls: a bind
finds it, and that is all it can do.
"""

import http.server
import logging
import socket
import socketserver
import ssl
import sys
import threading
import time

from impacket.dcerpc.v5 import rpcrt

KMS = ("51c82175-844e-4750-b0d8-ec255555bc06", "1.0")
OTHER = ("12345778-1234-abcd-ef00-0123456789ac", "1.0")  # the account database (SAMR)
PORT = 1688


class BindAck(rpcrt.MSRPCBindAck):
    """impacket forgets the secondary address when it refuses an interface, and cannot write its answer then."""
    def __init__(self, data=None, alignment=0):
        super().__init__(data, alignment)
        self["SecondaryAddr"] = ""

    def __setitem__(self, key, value):
        super().__setitem__(key, max(value, 1) if key == "SecondaryAddrLen" else value)


rpcrt.MSRPCBindAck = BindAck
rpcrt.bin_to_uuidtup = repr  # its own line about a refused interface does not survive the pair this gives


class RpcServer(rpcrt.DCERPCServer):
    def __init__(self, address, interface, port=PORT):
        super().__init__()
        self._sock.close()
        self.daemon = True
        self._listenAddress = address
        self.addCallbacks(interface, "", {})
        self._sock = listening(address, port)

    def run(self):
        while True:
            self._clientSock, _ = self._sock.accept()
            try:
                while (data := self.recv()) is not None:
                    if (answer := self.processRequest(data)) is not None:
                        self.send(answer)
            except OSError:
                pass
            self._clientSock.close()


def listening(address, port=PORT):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind((address, port))
    sock.listen(64)
    return sock


def each_connection(address, serve, port=PORT):
    sock = listening(address, port)

    def accept():
        while True:
            connection, _ = sock.accept()
            threading.Thread(target=quietly, args=(serve, connection), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def quietly(serve, connection):
    with connection:
        try:
            serve(connection)
        except OSError:
            pass


def relay(target, pause=0.0, dribble=False):
    """Passes a bind on to an RPC server, and its answer back: whole, late, or byte by byte."""
    def serve(connection):
        if not (question := connection.recv(4096)):
            return
        with socket.create_connection((target, PORT)) as server:
            server.sendall(question)
            answer = server.recv(4096)
        time.sleep(pause)
        for piece in ([answer[i:i + 1] for i in range(len(answer))] if dribble else [answer]):
            connection.sendall(piece)
            time.sleep(0.005 if dribble else 0)
        connection.recv(1)
    return serve


def stay_silent(connection):
    connection.recv(4096)
    connection.recv(1)


def close_at_once(_connection):
    pass


def greet(banner):
    def serve(connection):
        connection.sendall(banner)
        connection.recv(4096)
    return serve


def garbage(connection):
    connection.recv(4096)
    connection.sendall(bytes([5, 0, 12, 3, 16, 0, 0, 0, 255, 255]) + b"\xff" * 90000)


class Web(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_GET(self):
        self.answer(200, b"<html><body>A page</body></html>")

    do_HEAD = do_GET


class Gate(Web):
    """Answers every page with its login form until /login was visited; then 204."""
    signed_in = False

    def do_GET(self):
        if self.path in ("/login", "/logout"):
            Gate.signed_in = self.path == "/login"
            self.answer(200, b"thank you")
        elif Gate.signed_in:
            self.answer(204)
        else:
            self.answer(302, Location="/form")

    do_HEAD = do_GET


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, *_):
        pass


def web(address, handler, port, tls=None):
    server = Server((address, port), handler)
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*tls)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()


class Silent(socketserver.BaseRequestHandler):
    def handle(self):
        pass


class ServerFailure(socketserver.BaseRequestHandler):
    """A name server that answers every question with SERVFAIL."""
    def handle(self):
        question, sock = self.request
        sock.sendto(question[:2] + b"\x81\x82" + question[4:6] + bytes(4) + question[10:], self.client_address)


def datagrams(address, port, handler):
    server = socketserver.UDPServer((address, port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def main():
    logging.disable(logging.CRITICAL)
    certificate, key, strange_certificate, strange_key = sys.argv[1:5]
    RpcServer("192.0.2.11", KMS).start()
    RpcServer("192.0.2.12", KMS).start()
    RpcServer("192.0.2.13", OTHER).start()
    web("192.0.2.14", Web, PORT)
    each_connection("192.0.2.15", stay_silent)
    each_connection("192.0.2.16", relay("192.0.2.11", dribble=True))
    # 192.0.2.17: nothing listens; 18: dropped; 19: rejected by the firewall
    each_connection("192.0.2.20", close_at_once)
    each_connection("192.0.2.21", greet(b"SSH-2.0-OpenSSH_9.2\r\n"))
    each_connection("192.0.2.22", garbage)
    each_connection("192.0.2.23", relay("192.0.2.11", pause=1.0))
    each_connection("2001:db8:1::24", relay("192.0.2.11"))
    RpcServer("192.0.2.25", KMS, port=11688).start()
    web("192.0.2.26", Web, PORT, tls=(certificate, key))
    web("192.0.2.14", Web, 80)
    web("192.0.2.41", Web, 443, tls=(certificate, key))
    web("192.0.2.42", Web, 443, tls=(strange_certificate, strange_key))
    web("192.0.2.43", Web, 80)
    web("192.0.2.51", Gate, 80)
    datagrams("192.0.2.3", 53, Silent)
    datagrams("192.0.2.4", 53, ServerFailure)
    datagrams("192.0.2.38", 123, Silent)
    print("ready", flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
