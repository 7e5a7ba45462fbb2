"""Builds the window's translations into the package, installed or editable."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Compiles resources/translations/*.ts before the wheel is put together."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """``version`` is the kind of wheel; an editable one uses the files where they lie."""
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        from linguist.building import build_all

        build_all(Path(self.root) / "resources/translations")
