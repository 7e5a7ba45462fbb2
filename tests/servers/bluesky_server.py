"""The reference Bluesky server for tests: started on loopback, stopped with whoever started it."""

import base64
import hashlib
import hmac
import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

HERE = Path(__file__).parent
SCRIPT = HERE / "bluesky" / "server.cjs"


@dataclass(frozen=True)
class TestAccount:
    """An account on the server. ``app_password`` is what a channel logs in with."""

    __test__ = False

    did: str
    handle: str
    password: str
    app_password: str
    access: str


def installed_server() -> Path | None:
    """Where ``install.sh`` put the server for the lock file of this checkout, or ``None``."""
    files = ("package.json", "package-lock.json")
    content = b"".join((HERE / "bluesky" / name).read_bytes() for name in files)
    named = hashlib.sha256(content).hexdigest()[:16]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "socialdesk-tests" / f"bluesky-{named}"
    return folder if (folder / "node-path").is_file() else None


class BlueskyServer:
    """A running server with admin rights. Use as a context manager."""

    def __init__(self, installed: Path) -> None:
        node = (installed / "node-path").read_text().strip()
        self._process = subprocess.Popen(
            [node, str(SCRIPT)],
            env={**os.environ, "NODE_PATH": str(installed / "node_modules")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        started: dict[str, Any] = json.loads(self._process.stdout.readline() or "{}")
        if not started:
            self._process.wait()
            raise RuntimeError(f"the Bluesky server ended with {self._process.returncode}")
        self.url: str = started["url"]
        self.pid: int = started["pid"]
        self._jwt_secret: str = started["jwtSecret"]
        self._admin = ("admin", started["adminPassword"])
        self._client = httpx.Client(base_url=f"{self.url}/xrpc/", timeout=30, trust_env=False)
        self._accounts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End the server by closing its input, and wait until it is gone."""
        self._client.close()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def call(
        self, nsid: str, body: dict[str, Any] | None = None, token: str = "", **params: str
    ) -> dict[str, Any]:
        """Call a method: a procedure where there is a body, else a query. Raises on an error."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if body is None:
            response = self._client.get(nsid, params=params, headers=headers)
        else:
            response = self._client.post(nsid, json=body, headers=headers)
        response.raise_for_status()
        answer: dict[str, Any] = response.json() if response.content else {}
        return answer

    def new_account(self, name: str = "shop") -> TestAccount:
        """An account that nobody else has, with an app password of its own."""
        self._accounts += 1
        handle = f"{name}{self._accounts}.test"
        password = f"main-password-{self._accounts}"
        made = self.call(
            "com.atproto.server.createAccount",
            {"handle": handle, "email": f"{handle}@example.test", "password": password},
        )
        token = made["accessJwt"]
        app = self.call("com.atproto.server.createAppPassword", {"name": "SocialDesk"}, token)
        return TestAccount(made["did"], handle, password, app["password"], token)

    def revoke_app_password(self, account: TestAccount) -> None:
        """Take the app password away, as its owner does in Bluesky's settings."""
        self.call("com.atproto.server.revokeAppPassword", {"name": "SocialDesk"}, account.access)

    def delete_account(self, account: TestAccount) -> None:
        """Delete an account and all it holds."""
        response = self._client.post(
            "com.atproto.admin.deleteAccount", json={"did": account.did}, auth=self._admin
        )
        response.raise_for_status()

    def posts(self, account: TestAccount) -> list[dict[str, Any]]:
        """Every post record of an account, the newest first: uri, cid, value."""
        records: list[dict[str, Any]] = []
        params = {"repo": account.did, "collection": "app.bsky.feed.post", "limit": "100"}
        while True:
            page = self._client.get("com.atproto.repo.listRecords", params=params)
            answer = page.raise_for_status().json()
            records += answer["records"]
            if not answer["records"] or "cursor" not in answer:
                return records
            params["cursor"] = answer["cursor"]

    def blob(self, account: TestAccount, cid: str) -> bytes:
        """The bytes of a picture."""
        response = self._client.get(
            "com.atproto.sync.getBlob", params={"did": account.did, "cid": cid}
        )
        return response.raise_for_status().content

    def expired(self, token: str) -> str:
        """The same token as it will be once its time is over, signed by the server's own key."""
        header, claims, _ = token.split(".")
        fields = json.loads(base64.urlsafe_b64decode(claims + "=="))
        stale = _encoded(json.dumps(fields | {"iat": 1, "exp": 2}).encode())
        signed = f"{header}.{stale}"
        signature = hmac.new(self._jwt_secret.encode(), signed.encode(), hashlib.sha256).digest()
        return f"{signed}.{_encoded(signature)}"


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
