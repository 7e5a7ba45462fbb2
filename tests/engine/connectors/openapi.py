"""Holding requests against a network's own OpenAPI description."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.engine.connectors.played import Call


@cache
def description(path: Path) -> OpenAPI:
    """The description in a file.

    It is taken as valid itself, which saves a minute. Who may call is for the played server to say.
    """
    spec = json.loads(path.read_text("utf-8"))
    for operations in spec["paths"].values():
        for operation in operations.values():
            if isinstance(operation, dict):
                operation.pop("security", None)
    unchecked: Any = None
    return OpenAPI.from_dict(spec, config=Config(spec_validator_cls=unchecked))


class _Request:
    """A call as openapi-core reads it."""

    def __init__(self, call: Call, server: str) -> None:
        self.host_url = server
        self.path = call.path
        self.method = call.verb.lower()
        self.body = call.body or None
        self.content_type = call.headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(call.query), header=Headers(dict(call.headers))
        )


def violations(call: Call, spec: OpenAPI, server: str) -> list[str]:
    """What the description of ``server`` says against ``call``; nothing where it is right."""
    request: Any = _Request(call, server)
    try:
        spec.validate_request(request)
    except OpenAPIError as error:
        return [f"{call.verb} {call.path}: {error!r} {error.__cause__!r}"]
    return []
