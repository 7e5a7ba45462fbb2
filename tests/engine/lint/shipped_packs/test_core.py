"""What the core packs find: promises with their dates, words with their senses, levels."""

from functools import cache
from pathlib import Path

import pytest

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.layers import Layer
from socialdesk.lint.rules.scopes import Scope
from socialdesk.paths import shipped

CORES = ["core", "core-pl", "core-he", "core-be", "core-hr", "core-fi"]
STOPPING = {"strong-swearing", "slurs", "template-leftovers", "assistant-leftovers"}


def lines(file: str) -> list[str]:
    return Path(__file__).with_name(file).read_text("utf-8").splitlines()


@cache
def rules(name: str) -> RuleSet:
    return RuleSet([load_pack(shipped("voice_rules") / name)])


def found(name: str, text: str, kind: TextKind = TextKind.POST) -> list[tuple[str, str]]:
    lang = name.partition("-")[2] or "en"
    checked = rules(name).check(text, kind=kind, lang=lang)
    return [(f.rule.partition(".")[2], f.match) for f in checked]


@pytest.mark.parametrize("name", CORES)
def test_a_core_lies_below_every_voice(name: str) -> None:
    assert load_pack(shipped("voice_rules") / name).layer is Layer.CORE


@pytest.mark.parametrize("name", CORES)
def test_only_slurs_strong_swearing_and_leftovers_stop_a_post(name: str) -> None:
    headers = [placed.rule.header for placed in rules(name).placed]
    assert {h.name for h in headers if h.level is Level.ERROR} <= STOPPING


@pytest.mark.parametrize("name", CORES)
def test_a_promise_is_of_its_own_kind_and_only_a_suggestion(name: str) -> None:
    headers = [
        p.rule.header for p in rules(name).placed if p.rule.header.name.startswith("promise")
    ]
    assert len(headers) >= 9
    assert {(h.kind, h.level) for h in headers} == {(FindingKind.PROMISE, Level.SUGGESTION)}


@pytest.mark.parametrize("name", CORES)
def test_what_is_said_of_answers_looks_at_answers_alone(name: str) -> None:
    headers = [p.rule.header for p in rules(name).placed]
    answers = [h for h in headers if h.kind is FindingKind.REPLY]
    assert len(answers) >= 4
    assert all(h.scopes == (Scope.REPLY,) for h in answers)


@pytest.mark.parametrize(
    ("name", "text", "promised"),
    [
        ("core", "Free shipping until Friday, folks.", "Free shipping until Friday"),
        ("core", "We answer within 24 hours.", "answer within 24 hours"),
        ("core", "Exclusive discounts for followers!", "Exclusive discounts for followers"),
        ("core", "Free shipping on all mugs, by Sunday!", "Free shipping on all mugs, by Sunday"),
        ("core", "Valid until 31/12/2026: tea.", "Valid until 31/12/2026"),
        ("core", "Until Sunday: free delivery.", "Until Sunday: free delivery"),
        ("core", "Free delivery. See you on Friday!", "Free delivery"),
        ("core", "On Monday, free delivery until Friday.", "free delivery until Friday"),
        ("core-pl", "Darmowa dostawa do piątku!", "Darmowa dostawa do piątku"),
        ("core-hr", "Akcija traje do 6. prosinca, hura!", "Akcija traje do 6. prosinca"),
        ("core-he", "משלוח חינם עד יום שישי!", "משלוח חינם עד יום שישי"),
        ("core-be", "Бясплатная дастаўка да пятніцы!", "Бясплатная дастаўка да пятніцы"),
        ("core-hr", "Besplatna dostava do petka!", "Besplatna dostava do petka"),
        ("core-fi", "Ilmainen toimitus perjantaihin asti!", "Ilmainen toimitus perjantaihin asti"),
    ],
)
def test_a_promise_is_marked_with_the_time_it_names(name: str, text: str, promised: str) -> None:
    assert [match for _, match in found(name, text)] == [promised]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (name, line)
        for name in CORES
        for line in lines(f"promises.{name.partition('-')[2] or 'en'}.txt")
    ],
)
def test_a_claim_that_binds_is_found_however_it_is_put(name: str, text: str) -> None:
    assert any(rule.startswith("promise") for rule, _ in found(name, text))


@pytest.mark.parametrize("text", lines("plain.en.txt"))
def test_a_plain_post_promises_nothing(text: str) -> None:
    assert found("core", text) == []


@pytest.mark.parametrize("text", lines("unkind_replies.en.txt"))
def test_an_answer_that_hurts_or_sounds_automatic_is_marked(text: str) -> None:
    assert found("core", text, TextKind.REPLY)


@pytest.mark.parametrize("text", lines("kind_replies.en.txt"))
def test_a_kind_answer_is_left_alone(text: str) -> None:
    marked = found("core", text, TextKind.REPLY)
    assert [rule for rule, _ in marked if not rule.startswith("promise")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Dick Smith made the handles in Scunthorpe, the blades are from Cockermouth.",
        "Shiitake and cockles, then a Bloody Mary.",
        "A chink in the shutter lets the cat in.",
        "Van Dyke brown and Dick Van Dyke, both on the wall.",
        "Our Maine Coon sleeps in the window.",
        "Garden hoes and rakes are half sold.",
        "Moby Dick, second hand, in the good edition.",
    ],
)
def test_names_and_places_are_no_swearing(text: str) -> None:
    assert found("core", text) == []


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_both_belarusian_apostrophes_are_read(apostrophe: str) -> None:
    text = f"Гэта не наша віна, звяртайцеся да кур{apostrophe}ера."
    assert ("not-our-fault", f"звяртайцеся да кур{apostrophe}ера") in found(
        "core-be", text, TextKind.REPLY
    )


@pytest.mark.parametrize("word", ["היום", "והמשלוח חינם", "המשלוח חינם", "משלוח חינם"])
def test_hebrew_prefixes_belong_to_the_word(word: str) -> None:
    marked = [match for rule, match in found("core-he", word) if rule == "promise-free-delivery"]
    assert marked == ([word] if "משלוח" in word else [])


@pytest.mark.parametrize("level", [Level.WARNING, Level.SUGGESTION])
def test_the_cheeky_voice_takes_mild_swearing_lightly(level: Level) -> None:
    names = ["core", "cheeky"] if level is Level.SUGGESTION else ["core"]
    checked = RuleSet([load_pack(shipped("voice_rules") / name) for name in names])
    (finding,) = checked.check("It is bloody cold.", kind=TextKind.POST, lang="en")
    assert (finding.rule, finding.level) == ("core.mild-swearing", level)
