"""Bringing pictures to a server, which may take its time with them."""

import time
from collections.abc import Callable

from socialdesk.connectors.halting import HaltedError, put_off
from socialdesk.connectors.http import Answer
from socialdesk.connectors.mastodon.api import NETWORK, MastodonApi, login_trouble
from socialdesk.connectors.pictures import read_picture
from socialdesk.connectors.shapes import id_at
from socialdesk.domain.publishing import NotAccepted, Picture, Refused

Sleep = Callable[[float], None]

_PAUSES = (0.5, 1, 2, 3, 5, 8, 10, 15)
"""Seconds between two looks at a picture that the server is still at work on."""


def bring(api: MastodonApi, picture: Picture, sleep: Sleep = time.sleep) -> str:
    """The id of a picture that is on the server and ready. Raises HaltedError without one."""
    file = (picture.path.name, read_picture(picture), picture.media.mime)
    answer = api.upload("v2", file, picture.alt)
    if answer.status == 404:
        answer = api.upload("v1", file, picture.alt)
    media_id = id_at(_taken(answer, picture).json, "id")
    if not media_id:
        raise HaltedError(NotAccepted("the server's answer to a picture makes no sense"))
    if answer.status == 202:
        _wait(api, media_id, picture, sleep)
    return media_id


def _wait(api: MastodonApi, media_id: str, picture: Picture, sleep: Sleep) -> None:
    for pause in _PAUSES:
        sleep(pause)
        if _taken(api.media(media_id), picture).status == 200:
            return
    raise HaltedError(NotAccepted(f"the server is still at work on {picture.path.name}"))


def _taken(answer: Answer, picture: Picture) -> Answer:
    if answer.ok:
        return answer
    refused = Refused(
        f"Mastodon does not take the picture {picture.path.name} ({answer.said('error')})",
        "use another picture",
    )
    raise HaltedError(put_off(answer, NETWORK) or login_trouble(answer) or refused)
