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
from socialdesk.domain.errors import InputError

if TYPE_CHECKING:
    from socialdesk.desk.lessons import Lesson
    from socialdesk.desk.rule_trial import RuleTrial

_LONGEST_FILE = 8 << 20


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


def load_own_posts(desk: Desk) -> tuple[str, ...]:
    """The texts of our posts that went out or will."""
    from socialdesk.desk.lessons import own_posts

    return own_posts(desk)


def learn_lesson(desk: Desk, posts: tuple[str, ...]) -> "Lesson":
    """What posts show of their voice."""
    from socialdesk.desk.lessons import learn_from

    return learn_from(desk, posts)


def read_posts_file(file: Path) -> str:
    """A text file. Raises InputError for one that is too large or can't be read."""
    try:
        if file.stat().st_size > _LONGEST_FILE:
            raise InputError(f"{file.name} is too large", "8 MB are allowed")
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{file.name} is not UTF-8 text", "save it as UTF-8") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(f"{file.name} can't be read ({reason})", "check the file") from error


def differences(desk: Desk, first: str, second: str) -> tuple[PackDifference, ...]:
    """Every change from one pack to the other."""
    from socialdesk.desk.voice_library import pack_differences

    return pack_differences(desk.folder, first, second)
