"""A port that somebody listens on is not shared by chance."""

import socket

import pytest

from corridor.web.serving import PortTaken, serve


def test_a_port_in_use_is_refused_before_anything_is_started():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = listening.getsockname()[1]
        with pytest.raises(PortTaken, match=f"{port} is in use"):
            serve(host="127.0.0.1", port=port, workers=1, say=lambda line: None)
