"""What the engine says, in the window's language.

The engine speaks English and knows no window. Its steady sentences are listed here as they are
(tests hold the list against the engine), and translated like the window's own; a sentence that is
not listed, or that a server or a voice pack wrote, is shown as it came.
"""

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.errors import KnownError

FINDINGS = (
    "{count} {unit} too long for {network}",
    "{count} {unit} too long for {network} beside a picture",
    "Part {number} is {count} {unit} too long for {network}",
    "Part {number} is {count} {unit} too long for {network} beside a picture",
    "{network} refuses longer posts. What is marked no longer fits.",
    "{network} takes {most} hashtags, this post has {count}",
    "{network} refuses the post. Keep the ones that say most.",
    "Picture: {message}",
    "Picture {number}: {message}",
    "{network} needs a picture",
    "{network} needs {count} pictures",
    "Add one: there is no post without.",
    "{network} takes {most} pictures, this post has {count}",
    "{network} refuses the post. Leave some out or make a second post.",
    "{network} does not take pictures this tall",
    "{network} does not take pictures this wide",
    "{network} takes shapes from {shape} (width to height). Crop it.",
    "{network} does not take {type} pictures",
    "Save it as {types}.",
    "{size} MB is too big for {network}",
    "{network} takes {size} MB. Make it smaller.",
)
"""What a network would refuse (socialdesk.domain.platform_rules and picture_rules)."""

NETWORK_NAMES = ("Feed", "E-mail newsletter", "Facebook Page", "Webhook", "Reminder")
"""The networks whose names are words rather than brands."""

UNITS = ("character", "byte")
"""One of what a network counts; the plurals are among its facts."""

SENTENCES = (
    "the post is empty",
    "write a text or add a picture",
    "the post has no channel to go to",
    "choose at least one",
    "choose a time still to come",
    "“{name}” has no posting schedule",
    "“{name}” has no free slot within a year",
    "add slots, raise its daily cap, or let its posts be closer together",
    "this workspace approves posts before they go out",
    "ask for approval first",
    "another SocialDesk publishes from this data folder",
    "it will send what is due",
    "there is nothing to undo",
    "there is nothing to redo",
    "“{text}” has gone out or was changed since",
    "it stays as it is; open it to see what happened",
    "the post is being published",
    "wait a moment until it is out",
    "write a new post instead",
    "first settle whether it went out",
    "the post was changed elsewhere",
    "look at it again",
    "the disk is full",
    "free some space; nothing was lost",
    "the calendar is busy in another window",
    "try again in a moment; nothing was changed",
    "the disk can't be read or written",
    "check the disk that holds the data folder",
    "the calendar can't be opened for writing",
    "check that the data folder is yours and can be written",
    "put back a copy from the backups folder; the file was left as it is",
    "this calendar was made by a newer SocialDesk",
    "another SocialDesk is upgrading this calendar",
    "try again in a moment",
    "try again",
    "there is already a channel “{name}”",
    "choose another name",
    "“{name}” has posts whose outcome is not settled",
    "settle them first, then remove the channel",
    "a channel needs a name",
    "give it one",
    "the feed has no folder",
    "choose one in the channel's settings",
    "choose another folder",
    "the app password is empty",
    "make one in Bluesky's settings",
    "no keyring is running, nothing was saved",
    "install and unlock GNOME Keyring or KWallet, then try again",
    "sign in to this computer with your own account and try again",
    "the keyring did not keep the secret, nothing was saved",
    "the picture can't be read",
    "use a JPEG, PNG, GIF or WebP file that opens in a viewer",
    "the picture can't be made small enough",
    "use another picture",
    "a moving picture can't be cropped here",
    "use a still one",
    "it needs a short name",
    "there is nothing to keep",
    "write a text first",
    "a correction needs two words",
    "say what is wrong and what is right",
    "there is no word on what to change",
    "write a note",
    "{server} does not answer",
    "{server} can't be reached",
    "the connection to {server} broke before it answered",
    "Ready to write to {folder}",
    "Connected to Bluesky as @{handle}",
    "Connected to Mastodon as @{handle}",
    "Connected to X as @{handle}",
    "Connected to LinkedIn as {name}",
    "Connected to the Page {name}",
    "Connected to {title} on Telegram",
    "Reminds you to post on {host}",
    "the demo has no Bluesky account",
    "{moment} is in the past",
    "{moment} in {zone} is in the past",
    "there is no text and no picture",
    "no time: it becomes a draft",
    "“{text}” names no hour",
    "“{text}” names no day",
    "“{text}” is not a time",
    "there is no channel “{name}”",
    "it names no channel and none is chosen",
    "“{name}” is not there",
    "put the picture beside the plan",
    "“{name}” lies outside the plan's folder",
    "put the picture beside it",
    "{file} is empty",
    "choose the file with the plan",
    "{file} is no CSV file",
    "save the sheet as CSV and choose that file",
    "{file} is not a calendar",
    "choose a file that ends in .ics",
    "{file} is too large",
    "{file} holds no answers",
    "choose the file that the review page saved",
    "{file} answers another calendar's review",
    "choose the answers to yours",
    "{file} can't be written ({reason})",
    "choose another place",
    "nothing is planned for that time",
    "choose another week",
)
"""What people meet most in errors (what, or what to do) and when a channel is checked."""


def in_words(english: str) -> str:
    """What the engine says, in the window's language; as it came where it is not known."""
    say = QCoreApplication.translate
    translated = say("Engine", english)
    if translated != english or say("Engine", UNITS[0]) == UNITS[0]:
        return translated
    template, filled_in = _taken_apart(english)
    if template:
        parts = {name: in_words(part) for name, part in filled_in.items()}
        return say("Engine", template).format(**parts)
    what, colon, mend = english.partition(": ")
    return f"{in_words(what)}: {in_words(mend)}" if colon else english


def told(error: KnownError) -> str:
    """An error as one sentence: what is wrong, and how to mend it."""
    what, mend = in_words(error.what), in_words(error.mend)
    what = what[:1].upper() + what[1:]
    return f"{what}: {mend}." if mend else f"{what}."


@lru_cache(maxsize=1_000)
def _taken_apart(english: str) -> tuple[str, dict[str, str]]:
    """The listed sentence that this is, and what fills it in; empty where it is none."""
    for template, pattern in _patterns():
        found = pattern.fullmatch(english)
        if found is not None:
            return template, found.groupdict()
    return "", {}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    templates = [template for template in (*FINDINGS, *SENTENCES) if "{" in template]
    # The longest first: "beside a picture" is no part of a network's name.
    templates.sort(key=len, reverse=True)
    return tuple((template, _pattern(template)) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    named = (f"(?P<{part}>.+?)" if n % 2 else re.escape(part) for n, part in enumerate(parts))
    return re.compile("".join(named))
