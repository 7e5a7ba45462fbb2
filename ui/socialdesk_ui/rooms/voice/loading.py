"""What the voice room reads, off the GUI thread.

The rules' own machinery takes long to import, so it is imported there too.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from socialdesk.desk.desk import Desk
from socialdesk.desk.pack_shelf import PackShelf
from socialdesk.desk.voice_values import (
    PackDifference,
    PackPreview,
    RuleSetting,
    VoicePicture,
)

if TYPE_CHECKING:
    from socialdesk.desk.rule_trial import RuleTrial


def load_picture(desk: Desk, shelf: PackShelf) -> VoicePicture:
    """Packs, rules, tone and words as they are now."""
    from socialdesk.desk.voice_picture import voice_picture

    return voice_picture(desk, shelf)


def load_rule_text(desk: Desk, rule: RuleSetting) -> str:
    """A rule's file as it was written."""
    from socialdesk.desk.voice_picture import rule_text

    return rule_text(desk, rule)


def try_source(desk: Desk, source: str) -> "RuleTrial":
    """What a rule as typed would do."""
    from socialdesk.desk.rule_trial import try_rule

    return try_rule(desk, source)


def look_at(source: Path) -> PackPreview:
    """What an import would bring."""
    from socialdesk.desk.voice_library import preview_pack

    return preview_pack(source)


def replaced_by(desk: Desk, name: str) -> str:
    """What an import under a name would do away with, in words."""
    from socialdesk.desk.voice_library import what_a_name_replaces

    return what_a_name_replaces(desk.folder, name)


def rule_on_both_sides(desk: Desk, keys: tuple[str, str], name: str) -> tuple[str, str]:
    """A rule's file in two packs; "" where a pack has none."""
    from socialdesk.desk.voice_library import pack_rule_text

    first, second = keys
    folder = desk.folder
    return pack_rule_text(folder, first, name), pack_rule_text(folder, second, name)


def differences(desk: Desk, first: str, second: str) -> tuple[PackDifference, ...]:
    """Every change from one pack to the other."""
    from socialdesk.desk.voice_library import pack_differences

    return pack_differences(desk.folder, first, second)
