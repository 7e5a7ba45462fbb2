"""``socialdesk channel``: add, list, check and remove accounts."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import channel_named, desk_open
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError

app = typer.Typer(no_args_is_help=True)
add = typer.Typer(no_args_is_help=True)
app.add_typer(add, name="add", help="Connect an account.")

Name = Annotated[str, typer.Option("--name", help="What you call it.")]


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
        _tell_added(add_feed_channel(desk, name, folder), as_json)


@add.command("bluesky")
def add_bluesky(
    name: Name,
    handle: Annotated[str, typer.Option("--handle", help="As in name.bsky.social.")],
    service: Annotated[
        str, typer.Option("--service", help="Your provider's address.")
    ] = "https://bsky.social",
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="The address is on your own network.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """A Bluesky account. The app password is read from standard input or asked for."""
    from socialdesk.desk.channels import add_bluesky as add_bluesky_channel

    with desk_open() as desk:
        allowed = allow_private or _private_allowed_at_terminal(service)
        secret = _secret(f"App password for @{handle.lstrip('@')}")
        _tell_added(add_bluesky_channel(desk, name, handle, secret, service, allowed), as_json)


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """Every channel."""
    from socialdesk.desk.channels import list_channels

    with desk_open() as desk:
        channels = list_channels(desk)
    if as_json:
        print_json([_as_json(channel) for channel in channels])
        return
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
        print_json([_as_json(c) | {"ok": r.ok, "message": r.message} for c, r in results])
    else:
        for channel, result in results:
            say(f"{channel.name}: {result.message}")
    return 0 if all(result.ok for _, result in results) else 1


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


def _tell_added(channel: Channel, as_json: bool) -> None:
    if as_json:
        print_json(_as_json(channel))
    else:
        say(f"{channel.name} is connected.")


def _as_json(channel: Channel) -> dict[str, object]:
    return {
        "id": channel.id,
        "name": channel.name,
        "network": channel.network,
        "paused": channel.paused,
        "daily_cap": channel.daily_cap,
        "trouble": channel.trouble,
        "settings": dict(channel.settings),
    }


def _secret(prompt: str) -> str:
    """A secret typed at the terminal or piped in; never an argument, which others could see."""
    if sys.stdin.isatty():
        return str(typer.prompt(prompt, hide_input=True, err=True))
    secret = sys.stdin.readline().strip()
    if not secret:
        raise InputError("no app password came in", "pipe it into standard input")
    return secret


def _private_allowed_at_terminal(service: str) -> bool:
    """Ask a person about an address that is not public; a script has to say --allow-private."""
    from socialdesk.desk.channels import is_private_service

    if not sys.stdin.isatty() or not is_private_service(service):
        return False
    return typer.confirm(f"{service} is not a public address. Send the password there?", err=True)
