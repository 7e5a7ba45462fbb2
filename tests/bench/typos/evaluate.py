"""Finds slips in the bench's texts with SocialDesk and three peers, and prints one table.

usage: .venv/bin/python tests/bench/typos/evaluate.py [--part PART] [--seeds N] [--random]
       [--ours] [--show WHAT]

P counts every mark that meets no slip as wrong, in misspelled, clean and brand texts alike.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.bench.typos.checkers import (
    Checker,
    Mark,
    codespell,
    hunspell,
    hunspell_lower,
    socialdesk,
)
from tests.bench.typos.mechanisms import confused, misspelled, misspelled_everywhere
from tests.bench.typos.texts import Case, Slip, clean, marked

PEERS: dict[str, Checker] = {
    "SocialDesk": socialdesk,
    "hunspell": hunspell,
    "hunspell, lower case": hunspell_lower,
    "codespell": codespell,
}
PARTS = {
    "train": "for tuning",
    "test": "held out, never tuned on",
    "fresh": "held out, written later and harder",
    "dev": "for tuning Belarusian, Finnish and Hebrew; no English",
    "held": "held out, Belarusian, Finnish and Hebrew; no English",
}
OTHERS = ("pl", "hr", "be", "fi", "he")
_ASKED_AT_MOST = 40
"""How many slips a peer is asked to correct: hunspell takes 100 ms and more for each."""


@dataclass(frozen=True)
class Marked:
    """A text and what one checker said of it."""

    case: Case
    marks: list[Mark]

    def meets(self, slip: Slip) -> list[Mark]:
        return [m for m in self.marks if m.start < slip.end and slip.start < m.end]

    def wrong(self) -> list[Mark]:
        slips = self.case.slips
        return [
            m for m in self.marks if not any(m.start < s.end and s.start < m.end for s in slips)
        ]


def main() -> int:
    """Run every checker over the same texts."""
    parser = argparse.ArgumentParser(description="Compare typo checkers.")
    parser.add_argument("--part", choices=PARTS, default="train", help="which texts")
    parser.add_argument(
        "--seeds",
        type=int,
        default=0,
        help="so many slips in every word of the other languages, in place of three a text",
    )
    parser.add_argument(
        "--random", action="store_true", help="with --seeds: any letters, not those of a mechanism"
    )
    parser.add_argument("--ours", action="store_true", help="SocialDesk alone")
    parser.add_argument("--show", choices=("missed", "wrong", "fixes", "real"), help="list them")
    asked = parser.parse_args()
    _say_what_the_texts_are(asked.part)
    checkers = dict(list(PEERS.items())[: 1 if asked.ours else None])
    if clean(asked.part, "en", "sentences.txt"):
        _english(asked.part, checkers, asked.show)
    _other_languages(asked, checkers)
    return 0


def _say_what_the_texts_are(part: str) -> None:
    print(
        f"Texts ({part}: {PARTS[part]}), all written for this bench: clean sentences\n"
        "of shops, reviews and mail; the same with one slip each made by mechanism (dropped,\n"
        "swapped, doubled, neighbouring and slid keys, sounds); sentences with misspellings\n"
        "people really make, marked by hand; the clean ones with one word taken for another;\n"
        "clean brand posts.\n"
    )


def _english(part: str, checkers: dict[str, Checker], show: str | None) -> None:
    sentences, posts = clean(part, "en", "sentences.txt"), clean(part, "en", "posts.txt")
    natural = list(marked(part, "en"))
    slipped = list(misspelled(sentences, "en"))
    swapped = list(confused(sentences))
    real = sum(s.is_word for case in natural for s in case.slips)
    print(
        f"English: {len(sentences)} sentences, {len(slipped)} with a slip, {len(natural)} with "
        f"{sum(len(c.slips) for c in natural)} natural ones ({real} are words), "
        f"{len(swapped)} with a word confused, {len(posts)} posts"
    )
    print(
        "checker               non-word P/R/F0.5  R any  natural R  1st  first 3  "
        "words R/P  alarms/100 posts error any"
    )
    for name, checker in checkers.items():
        non_word = _run(checker, slipped + natural + sentences + posts, "en")
        words = _run(checker, natural + swapped + sentences + posts, "en")
        print(f"{name:21} {_non_word(non_word)} {_words(words)} {_alarms(non_word, posts)}")
        if show:
            _show(show, non_word, words)


def _other_languages(asked: argparse.Namespace, checkers: dict[str, Checker]) -> None:
    print("\nlanguage  checker               slips  R any  R error  in first 5  alarms/100")
    for lang in OTHERS:
        sentences = clean(asked.part, lang, "sentences.txt")
        if not sentences:
            continue
        everywhere = misspelled_everywhere(sentences, lang, asked.seeds, at_random=asked.random)
        slipped = list(everywhere if asked.seeds else misspelled(sentences, lang, rounds=3))
        for name in [n for n in checkers if n in ("SocialDesk", "hunspell")]:
            ran = _run(checkers[name], slipped, lang)
            pairs = [(m, s) for m in ran for s in m.case.slips]
            found = [(m, s) for m, s in pairs if m.meets(s)]
            sure = sum(any(mark.sure for mark in m.meets(s)) for m, s in pairs)
            right = _right(found, 5)
            quiet = _run(checkers[name], sentences, lang)
            alarms = 100 * sum(len(m.marks) for m in quiet) / len(sentences)
            print(
                f"{lang:9} {name:21} {len(pairs):5} {len(found) / len(pairs):6.2f} "
                f"{sure / len(pairs):8.2f} "
                f"{right:11.2f} {alarms:21.1f}"
            )
            if asked.show and name == "SocialDesk":
                _show(asked.show, ran + quiet, [])


def _run(checker: Checker, cases: list[Case], lang: str) -> list[Marked]:
    marks = checker([case.text for case in cases], lang)
    return [Marked(case, found) for case, found in zip(cases, marks, strict=True)]


def _non_word(ran: list[Marked]) -> str:
    pairs = [(m, s) for m in ran for s in m.case.slips if not s.is_word]
    found = [(m, s) for m, s in pairs if m.meets(s)]
    sure = sum(any(mark.sure for mark in m.meets(s)) for m, s in pairs)
    wrong = sum(mark.sure and not _of_words(mark) for m in ran for mark in m.wrong())
    precision, recall = sure / max(sure + wrong, 1), sure / len(pairs)
    f_half = 1.25 * precision * recall / max(0.25 * precision + recall, 1e-9)
    by_hand = [(m, s) for m, s in pairs if len(m.case.slips) > 1]
    natural = sum(bool(m.meets(s)) for m, s in by_hand) / len(by_hand)
    return (
        f"{precision:6.2f} {recall:5.2f} {f_half:5.2f} {len(found) / len(pairs):6.2f} "
        f"{natural:10.2f} {_right(found, 1):4.2f} {_right(found, 3):8.2f}"
    )


def _words(ran: list[Marked]) -> str:
    pairs = [(m, s) for m in ran for s in m.case.slips if s.is_word]
    found = sum(bool(m.meets(s)) for m, s in pairs)
    wrong = sum(_of_words(mark) for m in ran for mark in m.wrong())
    return f"{found / len(pairs):9.2f} {found / max(found + wrong, 1):4.2f}"


def _alarms(ran: list[Marked], posts: list[Case]) -> str:
    texts = {post.text for post in posts}
    marks = [mark for m in ran if m.case.text in texts for mark in m.marks]
    each = 100 / len(posts)
    return f"{sum(m.sure for m in marks) * each:18.1f} {len(marks) * each:5.1f}"


def _of_words(mark: Mark) -> bool:
    """Whether a mark speaks of a word in the wrong place rather than of a misspelled one."""
    return mark.rule.startswith("typos.") and mark.rule != "typos.unknown"


def _right(found: list[tuple[Marked, Slip]], first: int) -> float:
    slow = any(mark.rule == "hunspell" for m, _ in found for mark in m.marks)
    asked = found[:: max(1, len(found) // _ASKED_AT_MOST)] if slow else found
    good = 0
    for marked_text, slip in asked:
        offers = [list(mark.offers())[:first] for mark in marked_text.meets(slip)]
        good += any(_same(offer, slip.meant) for each in offers for offer in each)
    return good / max(len(asked), 1)


def _same(one: str, other: str) -> bool:
    return one.casefold().replace("’", "'") == other.casefold().replace("’", "'")


def _show(what: str, ran: list[Marked], words: list[Marked]) -> None:
    for m in words if what == "real" else ran:
        if what in ("wrong", "real"):
            _show_wrong(m, words_only=what == "real")
        if what != "wrong":
            _show_slips(what, m)


def _show_wrong(m: Marked, *, words_only: bool) -> None:
    for mark in m.wrong():
        if _of_words(mark) or not words_only:
            typed = m.case.text[mark.start : mark.end]
            print("  wrong", mark.sure, mark.rule, repr(typed), list(mark.offers())[:3])


def _show_slips(what: str, m: Marked) -> None:
    for slip in m.case.slips:
        if slip.is_word is not (what == "real"):
            continue
        typed, marks = m.case.text[slip.start : slip.end], m.meets(slip)
        offers = [offer for mark in marks for offer in mark.offers()]
        if what == "fixes":
            shown = bool(marks) and not _same(next(iter(offers), ""), slip.meant)
        else:
            shown = not any(mark.sure for mark in marks)
        if shown:
            print("  doubted" if marks else "  missed", typed, "→", slip.meant, offers)


if __name__ == "__main__":
    sys.exit(main())
