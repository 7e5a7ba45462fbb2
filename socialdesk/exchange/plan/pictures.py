"""The pictures that a plan names: files beside it, or addresses on the web."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urljoin, urlsplit

import httpx

from socialdesk.connectors.addresses import is_public_address
from socialdesk.domain.errors import InputError

MAX_BYTES = 30_000_000
_TIMEOUT_S = 20
_HOPS = 4

MayVisit = Callable[[str], bool]
"""Whether a picture may be fetched from an address."""


def on_the_web(named: str) -> bool:
    """Whether a picture is named by an address."""
    return named.lower().startswith(("http://", "https://"))


def beside(plan: Path, named: str) -> Path:
    """A picture in the plan's own folder or below it.

    Raises InputError for one that lies elsewhere: a file from a stranger must not reach for others.
    """
    folder = plan.parent.resolve()
    path = (folder / unquote(named.removeprefix("file://"))).resolve()
    if not path.is_relative_to(folder):
        raise InputError(f"“{named}” lies outside the plan's folder", "put the picture beside it")
    if not path.is_file():
        raise InputError(f"“{named}” is not there", "put the picture beside the plan")
    return path


@contextmanager
def fetched(address: str, may_visit: MayVisit = is_public_address) -> Iterator[Path]:
    """A picture from the web as a file for a while.

    Raises InputError where it can't be had. Addresses in the user's own network are not visited:
    the plan may come from a stranger.
    """
    with TemporaryDirectory(prefix="socialdesk-") as folder:
        path = Path(folder) / (Path(urlsplit(address).path).name[-60:] or "picture")
        try:
            path.write_bytes(_content(address, may_visit))
        except httpx.HTTPError as error:
            raise InputError(
                f"{address} could not be fetched", "check the address and the connection"
            ) from error
        yield path


def _content(address: str, may_visit: MayVisit) -> bytes:
    with httpx.Client(timeout=_TIMEOUT_S, follow_redirects=False) as client:
        for _ in range(_HOPS):
            if not may_visit(address):
                raise InputError(f"{address} is no public address", "put the picture beside it")
            with client.stream("GET", address) as answer:
                if answer.is_redirect:
                    address = urljoin(address, answer.headers["location"])
                    continue
                if answer.status_code != httpx.codes.OK:
                    raise InputError(f"{address} answers {answer.status_code}", "check the address")
                return _limited(answer, address)
    raise InputError(f"{address} leads from one address to the next", "check the address")


def _limited(answer: httpx.Response, address: str) -> bytes:
    content = bytearray()
    for chunk in answer.iter_bytes():
        content += chunk
        if len(content) > MAX_BYTES:
            raise InputError(f"{address} is too large", "make the picture smaller")
    return bytes(content)
