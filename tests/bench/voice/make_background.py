"""Counts the dev brands' posts and the linter's clean ones into the shipped background.

usage: .venv/bin/python tests/bench/voice/make_background.py
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from socialdesk.lint.voice.traits import Part  # noqa: E402 - after the path is set
from tests.bench.voice.brands import brands  # noqa: E402 - after the path is set
from tests.bench.voice.counting import clean_posts, count_posts  # noqa: E402 - after the path

TARGET = ROOT / "socialdesk/lint/voice/data/background.en.json"
LEAST = {Part.WORDS: 2, Part.PARTS: 3, Part.BUILD: 2}
"""What came less often says more of the posts than of writing at large."""


def main() -> int:
    """Write the file anew."""
    texts = [text for posts in brands("dev").values() for text in posts] + clean_posts()
    counts = count_posts(texts)
    grams = {
        part: {gram: times for gram, times in sorted(found.items()) if times >= LEAST[part]}
        for part, found in counts.grams.items()
    }
    habits = {name: dict(sorted(steps.items())) for name, steps in counts.habits.items()}
    data = {"posts": len(texts), "grams": grams, "habits": habits}
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(texts)} posts, {TARGET.stat().st_size >> 10} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
