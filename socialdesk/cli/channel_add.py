"""``socialdesk channel add NETWORK``: what any network needs, from its own list of settings."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import desk_open
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError

if TYPE_CHECKING:
    from socialdesk.domain.networks import Network

Settings = Annotated[
    list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="A setting; repeatable.")
]


class AddGroup(TyperGroup):
    """Has a command for every network, also those of plug-ins."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The networks with a command of their own, then all others."""
        from socialdesk.desk.connecting import networks_to_add

        own = super().list_commands(ctx)
        return [*own, *(n.id for n in networks_to_add() if n.id not in own)]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a network. Raises NotFoundError for a plug-in that is broken."""
        from socialdesk.desk.connecting import network_named

        own = super().get_command(ctx, cmd_name)
        return own if own is not None else _command_for(network_named(cmd_name))


def _command_for(network: "Network") -> Any:
    app = typer.Typer(add_completion=False, rich_markup_mode=None)

    def add(
        name: Annotated[str, typer.Option("--name", help="What you call it.")],
        settings: Settings = None,
        allow_private: Annotated[
            bool, typer.Option("--allow-private", help="The address is on your own network.")
        ] = False,
        as_json: AsJson = False,
    ) -> None:
        connect(network.id, name, pairs(settings), allow_private, as_json)

    app.command(network.id, help=_help(network), short_help=f"{network.name}.")(add)
    return typer.main.get_command(app)


def _help(network: "Network") -> str:
    """What the channel's owner gets first, and what is then given."""
    lines = [f"Connect {network.name}.", *network.steps]
    if network.cost:
        lines.append(network.cost)
    for setting in network.settings:
        how = "secret, on standard input" if setting.secret else f"--set {setting.name}=…"
        optional = "" if setting.needed else ", may be left out"
        example = f", like {setting.example}" if setting.example else ""
        lines.append(f"{setting.label} ({how}{optional}{example})")
    return "\n\n".join(lines)


def connect(
    network_id: str, name: str, given: Mapping[str, str], allow_private: bool, as_json: bool
) -> None:
    """Add a channel with what was given and the secrets that come in."""
    from socialdesk.desk.channels import add_feed
    from socialdesk.desk.connecting import add_channel, network_named, private_addresses

    network = network_named(network_id)
    with desk_open() as desk:
        if network.id == "feed" and not given.get("folder"):
            tell_added(add_feed(desk, name), as_json)
            return
        everything = with_secrets(network, given)
        allowed = allow_private or _allowed_at_terminal(private_addresses(network, everything))
        channel = add_channel(desk, name, network.id, everything, allow_private=allowed)
        tell_added(channel, as_json)


def pairs(given: Sequence[str] | None) -> dict[str, str]:
    """``NAME=VALUE`` each. Raises InputError for anything else."""
    found = {}
    for each in given or ():
        name, equals, value = each.partition("=")
        if not equals or not name.strip():
            raise InputError(f"{each!r} is not a setting", "write it as NAME=VALUE")
        found[name.strip()] = value
    return found


def with_secrets(network: "Network", given: Mapping[str, str]) -> dict[str, str]:
    """``given`` and the secrets, typed at the terminal or piped in; never arguments.

    One secret is the first line. Several are a JSON object or ``name=value`` lines. Raises
    InputError for secrets among the arguments, which others on this computer could see.
    """
    secrets = [setting for setting in network.settings if setting.secret]
    exposed = [setting.name for setting in secrets if setting.name in given]
    if exposed:
        raise InputError(
            f"{exposed[0]} is secret and other programs can see what is typed here",
            "change it where you got it, and pipe the new one into standard input",
        )
    if not secrets:
        return dict(given)
    if sys.stdin.isatty():
        return {**given, **{s.name: _asked(s.label, s.needed) for s in secrets}}
    piped = sys.stdin.read().strip()
    named = [setting.name for setting in secrets]
    found = _named_secrets(piped, named) or {named[0]: piped.partition("\n")[0].strip()}
    if not any(found.values()):
        labels = ", ".join(setting.label.lower() for setting in secrets)
        raise InputError(f"no {labels} came in", "pipe it into standard input")
    return {**given, **found}


def _named_secrets(piped: str, named: Sequence[str]) -> dict[str, str]:
    """Secrets by their names; none where what came in is one secret and nothing else."""
    try:
        parsed = json.loads(piped)
    except ValueError:
        parsed = None
    if isinstance(parsed, dict):
        return {str(name): str(value) for name, value in parsed.items()}
    lines = [line.partition("=") for line in piped.splitlines() if line.strip()]
    if lines and all(equals and name.strip() in named for name, equals, _ in lines):
        return {name.strip(): value.strip() for name, _, value in lines}
    return {}


def _asked(label: str, needed: bool) -> str:
    if needed:
        return str(typer.prompt(label, hide_input=True, err=True))
    return str(typer.prompt(label, "", hide_input=True, show_default=False, err=True))


def _allowed_at_terminal(private: Sequence[str]) -> bool:
    """Ask a person about an address that is not public; a script has to say --allow-private."""
    if not private or not sys.stdin.isatty():
        return False
    return typer.confirm(f"{private[0]} is not a public address. Send the secret there?", err=True)


def tell_added(channel: Channel, as_json: bool) -> None:
    """Say that a channel works."""
    if as_json:
        print_json(channel_json(channel))
    else:
        say(f"{channel.name} is connected.")


def channel_json(channel: Channel) -> dict[str, object]:
    """A channel for scripts."""
    return {
        "id": channel.id,
        "name": channel.name,
        "network": channel.network,
        "paused": channel.paused,
        "daily_cap": channel.daily_cap,
        "min_gap_minutes": int(channel.min_gap.total_seconds() // 60),
        "trouble": channel.trouble,
        "settings": dict(channel.settings),
    }
