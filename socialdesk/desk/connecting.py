"""Connecting channels: all or nothing, on any network, from what it says it needs."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from socialdesk.connectors.addresses import Reach, check_reach, reach_of
from socialdesk.desk.desk import Desk
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError, KnownError, NotFoundError, SurroundingsError
from socialdesk.domain.events import ChannelsChanged
from socialdesk.domain.networks import Network, NetworkId, Setting, facts_of, known_networks
from socialdesk.domain.networks.plugins import BrokenPlugin, broken_plugins
from socialdesk.store.channels import ChannelRepository

SESSION = "session"
"""The drawer in which connectors keep a login that they renew; a new secret ends it."""


class LoginRefusedError(KnownError):
    """The network does not accept these credentials, or could not be asked. Nothing was saved."""


def networks_to_add() -> tuple[Network, ...]:
    """Every network that a channel can be added for."""
    return known_networks()


def networks_that_are_broken() -> tuple[BrokenPlugin, ...]:
    """The plug-ins that can't be used, each with its error."""
    return broken_plugins()


def network_named(name: str) -> Network:
    """The network of that id. Raises NotFoundError that lists those there are."""
    known = {network.id: network for network in networks_to_add()}
    if NetworkId(name) in known:
        return known[NetworkId(name)]
    for plugin in networks_that_are_broken():
        if plugin.name == name:
            raise NotFoundError(f"the plug-in {name} is broken ({plugin.error})", "update it")
    raise NotFoundError(f"there is no network {name!r}", f"choose one of {', '.join(known)}")


def private_addresses(network: Network, given: Mapping[str, str]) -> tuple[str, ...]:
    """Those of the given addresses that lead into the user's own network. Looks names up."""
    addresses = [given.get(s.name, "").strip() for s in network.settings if s.address]
    servers = (_as_url(address) for address in addresses if address)
    return tuple(server for server in servers if reach_of(server) is Reach.PRIVATE)


def add_channel(
    desk: Desk,
    name: str,
    network_id: NetworkId,
    given: Mapping[str, str],
    *,
    allow_private: bool = False,
) -> Channel:
    """A channel, once its network has let us in; else nothing is kept.

    ``given`` holds settings and secrets by the names in the network's ``settings``; what is secret
    goes to the keyring alone. Raises InputError for what is missing, unknown or can't be right,
    LoginRefusedError, and SurroundingsError without a keyring.
    """
    network = network_named(network_id)
    settings, secrets = _sorted_out(network, given)
    _check_addresses(network, given, allow_private)
    if allow_private:
        settings["allow_private"] = "true"
    with desk.database.write() as session:
        channel = ChannelRepository(session).add(
            desk.workspace_id, checked_name(name), network.id, settings=settings
        )
    try:
        channel = _log_in(desk, channel, secrets)
    except BaseException:
        _forget(desk, channel)
        raise
    desk.events.emit(ChannelsChanged())
    return channel


def reconnect_channel(
    desk: Desk, channel_id: int, given: Mapping[str, str], *, allow_private: bool = False
) -> Channel:
    """New secrets, or other settings, for a channel that is there. Planned posts stay planned.

    What is not in ``given`` stays. Raises as :func:`add_channel`; then all stays as it was.
    """
    with desk.database.read() as session:
        before = ChannelRepository(session).get(channel_id)
    network = facts_of(before.network)
    _check_known(network, given)
    _check_addresses(network, given, allow_private)
    new = {name: value.strip() for name, value in given.items() if value.strip()}
    secrets = {s.name: new[s.name] for s in network.settings if s.secret and s.name in new}
    settings = {n: v for n, v in new.items() if n not in secrets}
    if allow_private:
        settings["allow_private"] = "true"
    trial = replace(before, settings={**before.settings, **settings}, trouble="")
    drawer = desk.drawers.of(channel_id)
    kept = {name: drawer.get(name) for name in (*secrets, SESSION)}
    try:
        channel = _log_in(desk, trial, secrets)
    except BaseException:
        for name, value in kept.items():
            if value is None:
                drawer.remove(name)
            else:
                drawer.put(name, value)
        raise
    with desk.database.write() as session:
        channel = ChannelRepository(session).set_trouble(channel_id, "")
    desk.events.emit(ChannelsChanged())
    return channel


def forget_secrets(desk: Desk, channel_id: int) -> None:
    """Empty a channel's drawer, where there is one."""
    try:
        desk.drawers.remove_all(channel_id)
    except SurroundingsError:
        # Without a keyring there is nothing that could be left behind in it.
        return


def checked_name(name: str) -> str:
    """A channel's name as it is kept. Raises InputError for none."""
    stripped = name.strip()
    if not stripped:
        raise InputError("a channel needs a name", "give it one")
    return stripped


def _sorted_out(
    network: Network, given: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Settings and secrets, checked for what is missing and what nobody asked for."""
    _check_known(network, given)
    filled = {name: value.strip() for name, value in given.items() if value.strip()}
    missing = [s for s in network.settings if s.needed and s.name not in filled]
    if missing:
        first = missing[0]
        example = f", like {first.example}" if first.example else ""
        raise InputError(f"{network.name} needs: {_listed(missing)}", f"give {first.name}{example}")
    secret = {setting.name for setting in network.settings if setting.secret}
    settings = {name: value for name, value in filled.items() if name not in secret}
    return settings, {name: value for name, value in filled.items() if name in secret}


def _check_known(network: Network, given: Mapping[str, str]) -> None:
    known = {setting.name for setting in network.settings}
    unknown = [name for name in given if name not in known]
    if unknown:
        mend = f"use {', '.join(sorted(known))}" if known else "leave it out"
        raise InputError(f"{network.name} has no setting {unknown[0]!r}", mend)


def _check_addresses(network: Network, given: Mapping[str, str], allow_private: bool) -> None:
    """Before a secret is kept, let alone sent. Raises InputError."""
    for setting in network.settings:
        address = given.get(setting.name, "").strip()
        if setting.address and address:
            check_reach(_as_url(address), allow_private)


def _log_in(desk: Desk, channel: Channel, secrets: Mapping[str, str]) -> Channel:
    """Put the secrets away and ask the network. Raises LoginRefusedError."""
    drawer = desk.drawers.of(channel.id)
    for name, value in secrets.items():
        drawer.put(name, value)
    if secrets:
        drawer.remove(SESSION)
    result = desk.connector(channel.network).check(desk.account(channel))
    if not result.ok:
        raise LoginRefusedError(result.message)
    settings = {**channel.settings, **result.details}
    with desk.database.write() as session:
        return ChannelRepository(session).set_settings(channel.id, settings)


def _forget(desk: Desk, channel: Channel) -> None:
    """Undo an addition that came to nothing, as far as it had come."""
    with desk.database.write() as session:
        ChannelRepository(session).remove(channel.id, desk.clock.now())
    forget_secrets(desk, channel.id)


def _as_url(address: str) -> str:
    """Scheme and host alone: the rest may be secret, and errors show what they are about."""
    parts = urlsplit(address if "://" in address else f"https://{address}")
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _listed(settings: Iterable[Setting]) -> str:
    return ", ".join(setting.label for setting in settings)
