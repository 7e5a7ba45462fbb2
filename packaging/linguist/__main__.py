"""The window's translations.

usage: PYTHONPATH=packaging python -m linguist update|build

update  brings resources/translations/*.ts up to date with what the window says
build   compiles them to .qm files beside them, where they changed
"""

import sys
from pathlib import Path

from linguist.building import build_all
from linguist.faults import faults_of
from linguist.plurals import PLURALS
from linguist.sources import Message, UntranslatableError, messages_of
from linguist.ts import merged, read_ts, write_ts

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ROOT / "ui/socialdesk_ui"
TRANSLATIONS = ROOT / "resources/translations"


def all_messages() -> list[Message]:
    """Everything on screen that is ours to translate."""
    # Found here and not installed: translations are brought up to date in a checkout.
    sys.path[:0] = [str(ROOT), str(WINDOW.parent)]
    from linguist.engine import engine_messages

    found = messages_of(WINDOW) + engine_messages()
    return sorted(found, key=lambda message: message.context)


def update() -> int:
    """Write each .ts file with what is said now; returns the exit code."""
    messages = all_messages()
    for language in PLURALS:
        path = TRANSLATIONS / f"socialdesk_{language}.ts"
        translations = merged(messages, read_ts(path), language)
        write_ts(path, language, translations)
        faults = [
            line for m, forms in translations.items() for line in faults_of(m, forms, language)
        ]
        print(f"{path.name}: {len(messages)} texts, {len(faults)} to see to", *faults, sep="\n  ")
    return 0


def main(arguments: list[str]) -> int:
    """One command; returns the exit code."""
    try:
        match arguments:
            case ["update"]:
                return update()
            case ["build"]:
                build_all(TRANSLATIONS)
                return 0
    except UntranslatableError as error:
        print(error, file=sys.stderr)
        return 1
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
