"""What Meta's played servers have in common."""

from tests.engine.connectors.factories import NOON
from tests.engine.connectors.played import Reply

CREATED = f"{NOON:%Y-%m-%dT%H:%M:%S}+0000"


def failed(code: int, message: str, status: int = 400, **more: object) -> Reply:
    """An error as the Graph APIs write it."""
    error = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "A6LJylpZ"}
    return Reply(status, {"error": error | more})


TOKEN_IS_OVER = failed(190, "Error validating access token: Session has expired", error_subcode=463)
