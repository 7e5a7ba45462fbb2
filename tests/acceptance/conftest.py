"""The servers that acceptance tests publish to and share calendars on."""

from tests.servers.fixtures import bluesky_account, bluesky_server
from tests.servers.postgres import _one_calendar, postgres_server, team_url

__all__ = ["_one_calendar", "bluesky_account", "bluesky_server", "postgres_server", "team_url"]
