"""``socialdesk channel``: add, list, check and remove accounts."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from socialdesk.cli.channel_add import (
    AddGroup,
    Settings,
    channel_json,
    connect,
    pairs,
    tell_added,
    with_secrets,
)
from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import channel_named, desk_open
from socialdesk.domain.errors import InputError

app = typer.Typer(no_args_is_help=True)
add = typer.Typer(no_args_is_help=True, cls=AddGroup)
app.add_typer(add, name="add", help="Connect an account.")

Name = Annotated[str, typer.Option("--name", help="What you call it.")]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="The address is on your own network.")
]


@add.command("feed")
def add_feed(
    name: Name,
    folder: Annotated[
        Path | None, typer.Option("--folder", help="Where to write; default: the data folder.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """A feed, an HTML page and a media folder that any host can serve. Needs no account."""
    from socialdesk.desk.channels import add_feed as add_feed_channel

    with desk_open() as desk:
        tell_added(add_feed_channel(desk, name, folder), as_json)


@add.command("bluesky")
def add_bluesky(
    name: Name,
    handle: Annotated[str, typer.Option("--handle", help="As in name.bsky.social.")],
    service: Annotated[
        str, typer.Option("--service", help="Your provider's address.")
    ] = "https://bsky.social",
    allow_private: AllowPrivate = False,
    as_json: AsJson = False,
) -> None:
    """A Bluesky account. The app password is read from standard input or asked for."""
    connect("bluesky", name, {"handle": handle, "service": service}, allow_private, as_json)


@add.command("mastodon")
def add_mastodon(
    name: Name,
    server: Annotated[str, typer.Option("--server", help="As in https://mastodon.social.")],
    allow_private: AllowPrivate = False,
    as_json: AsJson = False,
) -> None:
    """A Mastodon account. The access token is read from standard input or asked for."""
    connect("mastodon", name, {"server": server}, allow_private, as_json)


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """Every channel, and every plug-in that can't be used."""
    from socialdesk.desk.channels import list_channels
    from socialdesk.desk.connecting import networks_that_are_broken

    with desk_open() as desk:
        channels = list_channels(desk)
    if as_json:
        print_json([channel_json(channel) for channel in channels])
        return
    for plugin in networks_that_are_broken():
        say(f"The plug-in {plugin.name} ({plugin.package}) can't be used: {plugin.error}")
    for channel in channels:
        paused = ", paused" if channel.paused else ""
        trouble = f", {channel.trouble}" if channel.trouble else ""
        say(f"{channel.name}  ({channel.network_facts.name}{paused}{trouble})")
    if not channels:
        say("No channels yet. Start with: socialdesk channel add feed --name Shop")


@app.command()
def check(name: Annotated[str, typer.Argument()] = "", as_json: AsJson = False) -> int:
    """Ask each network, or one channel's, whether it would take a post now."""
    from socialdesk.desk.channels import check_channel, list_channels

    with desk_open() as desk:
        channels = (channel_named(desk, name),) if name else list_channels(desk)
        results = [(channel, check_channel(desk, channel.id)) for channel in channels]
    if as_json:
        print_json([channel_json(c) | {"ok": r.ok, "message": r.message} for c, r in results])
    else:
        for channel, result in results:
            say(f"{channel.name}: {result.message}")
    return 0 if all(result.ok for _, result in results) else 1


@app.command()
def reconnect(
    name: str,
    settings: Settings = None,
    allow_private: AllowPrivate = False,
    as_json: AsJson = False,
) -> None:
    """New secrets or settings for a channel that lost its login. Planned posts stay planned."""
    from socialdesk.desk.connecting import reconnect_channel

    with desk_open() as desk:
        channel = channel_named(desk, name)
        given = with_secrets(channel.network_facts, pairs(settings))
        changed = reconnect_channel(desk, channel.id, given, allow_private=allow_private)
    tell_added(changed, as_json)


@app.command("set")
def set_(
    name: str,
    daily_cap: Annotated[
        int | None, typer.Option("--daily-cap", help="Most posts a day from the queue.")
    ] = None,
    min_gap: Annotated[
        int | None, typer.Option("--min-gap", help="Minutes between two posts at least.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """How often a channel posts."""
    from socialdesk.desk.channels import get_channel, set_daily_cap, set_min_gap

    if daily_cap is None and min_gap is None:
        raise InputError("there is nothing to set", "give --daily-cap or --min-gap")
    with desk_open() as desk:
        channel = channel_named(desk, name)
        if daily_cap is not None:
            set_daily_cap(desk, channel.id, daily_cap)
        if min_gap is not None:
            set_min_gap(desk, channel.id, timedelta(minutes=min_gap))
        changed = get_channel(desk, channel.id)
    if as_json:
        print_json(channel_json(changed))
    else:
        say(f"{changed.name} is changed.")


@app.command()
def remove(name: str, as_json: AsJson = False) -> None:
    """Forget a channel and its secrets. What is published stays where it is."""
    from socialdesk.desk.channels import remove_channel

    with desk_open() as desk:
        channel = channel_named(desk, name)
        remove_channel(desk, channel.id)
    if as_json:
        print_json({"removed": channel.id})
    else:
        say(f"{channel.name} is removed.")
