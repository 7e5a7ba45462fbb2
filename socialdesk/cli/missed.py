"""``socialdesk queue missed``: what slipped while nothing could publish."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from socialdesk.cli.output import AsJson, iso, local, print_json, say
from socialdesk.cli.session import desk_open
from socialdesk.domain.away import CatchUp, Settled, Slipped
from socialdesk.domain.errors import InputError

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk

PostIds = list[int] | None
_ALL = {choice.value.replace(" ", "-"): choice for choice in CatchUp}


def missed(
    publish_now: Annotated[
        PostIds, typer.Option("--publish-now", metavar="ID", help="Send this post now.")
    ] = None,
    next_slot: Annotated[
        PostIds, typer.Option("--next-slot", metavar="ID", help="Send it at the next free slot.")
    ] = None,
    skip: Annotated[
        PostIds, typer.Option("--skip", metavar="ID", help="Turn it back into a draft.")
    ] = None,
    every: Annotated[
        str | None, typer.Option("--all", metavar="WAY", help="publish-now, next-slot or skip.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List what was missed, or say what becomes of it. Several sent now keep their distance."""
    from socialdesk.desk.away import settle_slipped, while_away

    with desk_open() as desk:
        choices = _choices(
            (CatchUp.PUBLISH_NOW, publish_now), (CatchUp.NEXT_SLOT, next_slot), (CatchUp.SKIP, skip)
        )
        choices |= _for_the_rest(desk, every, choices)
        settled = settle_slipped(desk, choices) if choices else ()
        left = while_away(desk)
    if as_json:
        print_json({"missed": list(map(_slipped, left)), "settled": list(map(_settled, settled))})
        return
    for each in settled:
        say(_sentence(each))
    for slipped in left:
        say(f"{slipped.post_id}  {_when_it_was(slipped)}  {_first_line(slipped.text)}")
    if not settled and not left:
        say("Nothing was missed.")


def _choices(*ways: tuple[CatchUp, PostIds]) -> dict[int, CatchUp]:
    chosen: dict[int, CatchUp] = {}
    for choice, post_ids in ways:
        for post_id in post_ids or ():
            if chosen.setdefault(post_id, choice) is not choice:
                raise InputError(f"post {post_id} is named twice", "choose one way for it")
    return chosen


def _for_the_rest(desk: "Desk", every: str | None, named: Iterable[int]) -> dict[int, CatchUp]:
    """What ``--all`` says of the posts that no other option names."""
    from socialdesk.desk.away import while_away

    if every is None:
        return {}
    if every not in _ALL:
        raise InputError(f"“{every}” is no way to catch up", f"use {', '.join(_ALL)}")
    return {each.post_id: _ALL[every] for each in while_away(desk) if each.post_id not in named}


def _slipped(each: Slipped) -> dict[str, object]:
    return {
        "id": each.post_id,
        "text": each.text,
        "deliveries": [
            {
                "id": delivery.id,
                "channel": delivery.channel.name,
                "scheduled_for": iso(delivery.scheduled_for),
                "zone": delivery.zone,
            }
            for delivery in each.deliveries
        ],
    }


def _settled(each: Settled) -> dict[str, object]:
    return {
        "id": each.post_id,
        "delivery": each.delivery.id,
        "channel": each.delivery.channel.name,
        "choice": each.choice.value,
        "scheduled_for": iso(each.moment),
        "zone": each.delivery.zone,
    }


def _sentence(each: Settled) -> str:
    channel = each.delivery.channel.name
    if each.moment is None:
        return f"Post {each.post_id} is a draft again ({channel})."
    when = local(each.moment, each.delivery.zone)
    return f"Post {each.post_id} goes out {when} on {channel}."


def _when_it_was(slipped: Slipped) -> str:
    return local(slipped.moment, slipped.deliveries[0].zone)


def _first_line(text: str) -> str:
    return text.split("\n", 1)[0][:60]
