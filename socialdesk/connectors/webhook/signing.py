"""Signatures that prove who sent a post, https://www.standardwebhooks.com (version 1)."""

import base64
import binascii
import hashlib
import hmac

from socialdesk.domain.errors import InputError

_PREFIX = "whsec_"
_LENGTHS = range(24, 65)
"""Bytes: what the specification asks of a secret."""


def secret_key(secret: str) -> bytes:
    """The bytes of a secret as it is written. Raises InputError for anything else."""
    try:
        key = base64.b64decode(secret.strip().removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) not in _LENGTHS:
        raise InputError(
            "that is no signing secret", "it starts with whsec_ and has 24 to 64 bytes in base64"
        )
    return key


def signature(key: bytes, message_id: str, timestamp: int, body: bytes) -> str:
    """The ``webhook-signature`` header. ``timestamp`` is in seconds since 1970."""
    signed = b".".join((message_id.encode("ascii"), str(timestamp).encode("ascii"), body))
    return "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode("ascii")
