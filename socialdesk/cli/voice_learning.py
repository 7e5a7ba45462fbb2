"""``socialdesk voice learn`` and ``score``."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.text_input import lines_of, stdin_lines
from socialdesk.domain.errors import InputError
from socialdesk.paths import data_folder


def learn(
    posts: Annotated[str, typer.Argument(metavar="POSTS.jsonl", help="- reads them from stdin.")],
    name: Annotated[str, typer.Option("--name", help="What to call the voice.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write FILE.voicepack instead.")
    ] = None,
    lang: Annotated[str, typer.Option("--lang")] = "en",
    as_json: AsJson = False,
) -> None:
    """Learn a voice from the brand's own posts: {"text": …} a line, twenty or more."""
    from socialdesk.desk.voice_learning import keep_voice, learn_voice

    learned = learn_voice([entry["text"] for _, entry in _entries(posts)], lang)
    place = keep_voice(data_folder(), learned, name, output)
    if as_json:
        print_json({"name": name, "file": str(place), "posts": learned.posts})
    else:
        say(f"{name} is learned from {learned.posts} posts: {place}")


def score(pack: str, texts: Annotated[str, typer.Argument(metavar="[FILE|-]")] = "-") -> int:
    """How far each text is from a voice: {"id", "text"} a line in, JSON lines out."""
    from socialdesk.desk.voice_learning import score_texts

    entries = list(_entries(texts, strict=False))
    good = [entry["text"] for _, entry in entries if "error" not in entry]
    scored = score_texts(data_folder(), pack, good)
    for _, entry in entries:
        if "error" in entry:
            typer.echo(json.dumps({"id": None, "error": entry["error"]}, ensure_ascii=False))
            continue
        answer = next(scored)
        evidence = [
            {"what": e.what, "start": e.start, "end": e.end, "weight": round(e.weight, 4)}
            for e in answer.evidence
        ]
        said = {"id": entry.get("id"), "distance": round(answer.distance, 6), "evidence": evidence}
        typer.echo(json.dumps(said, ensure_ascii=False))
    return 2 if len(good) < len(entries) else 0


def _entries(name: str, *, strict: bool = True) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line's number and object; a line that is none raises, or says so in its "error"."""
    lines = stdin_lines() if name == "-" else lines_of(Path(name))
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            entry = None
        if isinstance(entry, dict) and isinstance(entry.get("text"), str):
            yield number, entry
        elif strict:
            raise InputError(
                f'line {number} is not {{"text": …}}', "write one post a line, as JSON"
            )
        else:
            yield number, {"error": f'line {number}: this is not {{"id": …, "text": …}}'}
