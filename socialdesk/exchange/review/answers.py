"""The file in which answers come back: read with suspicion, for it comes by mail."""

import hashlib
import json
from pathlib import Path
from typing import Any

from socialdesk.domain.errors import InputError
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Answer, Answers, Verdict

FORMAT = "socialdesk-review"
VERSION = 1
MAX_BYTES = 2_000_000
MAX_ANSWERS = 2_000
MAX_NOTE = 5_000
_ANSWERS = {Verdict.APPROVED.value, Verdict.CHANGES_REQUESTED.value}


def fingerprint(post: Post) -> str:
    """What a reviewer saw of a post: it changes with any of its texts, pictures or alt texts."""
    seen = [post.text, *(d.text or "" for d in post.deliveries)]
    seen += [f"{each.media.digest} {each.alt}" for each in post.attachments]
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:16]


def read_answers(file: Path) -> Answers:
    """The answers in a file. Raises InputError for a file that holds none."""
    try:
        if file.stat().st_size > MAX_BYTES:
            raise InputError(f"{file.name} is too large to hold answers", "choose another file")
        content = json.loads(file.read_text("utf-8"))
    except OSError as error:
        raise InputError(
            f"{file.name} can't be read ({error.strerror})", "choose another file"
        ) from error
    except (ValueError, RecursionError) as error:
        raise _none(file) from error
    try:
        return _answers(content)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _none(file) from error


def _answers(content: Any) -> Answers:
    if content["format"] != FORMAT or content["version"] != VERSION:
        raise ValueError(content["format"])
    listed = content["answers"]
    if not isinstance(listed, list) or len(listed) > MAX_ANSWERS:
        raise ValueError("no list of answers")
    return Answers(
        str(content["calendar"]),
        str(content.get("reviewer", ""))[:100].strip(),
        tuple(_answer(each) for each in listed),
    )


def _answer(plain: Any) -> Answer:
    if plain["verdict"] not in _ANSWERS or not isinstance(plain["post"], int):
        raise ValueError("no answer")
    note = str(plain.get("note", ""))[:MAX_NOTE].strip()
    return Answer(plain["post"], str(plain["fingerprint"]), Verdict(plain["verdict"]), note)


def _none(file: Path) -> InputError:
    return InputError(f"{file.name} holds no answers", "choose the file that the review page saved")
