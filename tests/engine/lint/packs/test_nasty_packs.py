"""Packs made to hurt: each gets a clear refusal in bounded time and memory."""

import io
import re
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from socialdesk.domain.errors import InputError
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import Pack, limits, load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.build import READERS
from tests.engine.lint.packs.pack_files import MANIFEST, RULE, write_pack

CORPUS = Path(__file__).with_name("corpus")

NO_PACK = {
    "a-list.yml": "holds no keys",
    "a-scalar.yml": "holds no keys",
    "alias-bomb.yml": "too many values",
    "alias-to-itself.yml": "has no value yet",
    "anchor-on-nothing.yml": "has no value yet",
    "control-characters.yml": "not valid YAML",
    "cut.voicepack": "broken zip",
    "deep-block.yml": "nested too deeply",
    "deep-flow.yml": "nested too deeply",
    "duplicate-keys.yml": "'message' is there twice",
    "empty.voicepack": "not a voice pack",
    "empty.yml": "the file is empty",
    "keys-that-are-lists.yml": "a key must be text",
    "merge-keys.yml": "merge keys",
    "no-rules.voicepack": "not a voice pack",
    "not-utf8.yml": "not UTF-8",
    "object-tag.yml": "a YAML tag",
    "only-a-comment.yml": "the file is empty",
    "several-documents.yml": "several documents",
    "tabs.yml": "not valid YAML",
    "unclosed.yml": "not valid YAML",
    "utf16.yml": "not UTF-8",
}
PARTLY = {
    "bomb.voicepack": (1, "unpacks to far more"),
    "encrypted.voicepack": (0, "is encrypted"),
    "file-link.yml": (1, "the link is left out"),
    "formula.yml": (0, "the formula is refused"),
    "huge-number.yml": (0, "must be a number"),
    "javascript-link.yml": (1, "the link is left out"),
    "link.voicepack": (1, "the file is a link"),
    "look-in-repeat.yml": (1, "inside a repeat"),
    "nested-repeats.yml": (0, "too much memory"),
    "outside-file.yml": (1, "reads no other files"),
    "script.yml": (0, "'script' rules are not run"),
    "slip.voicepack": (1, "leads out of the pack"),
    "ten-thousand-tokens.yml": (0, "10,000 tokens are too many"),
    "too-large.voicepack": (1, "too large"),
    "wrong-checksum.voicepack": (0, "damaged"),
    "wrong-types.yml": (0, "must be one value"),
}
FINE = {"byte-order-mark.yml", "catastrophic.yml"}


def test_every_file_of_the_corpus_has_a_verdict() -> None:
    assert {path.name for path in CORPUS.iterdir()} == NO_PACK.keys() | PARTLY.keys() | FINE


@pytest.mark.parametrize("name", NO_PACK)
def test_what_is_no_pack_is_said_in_one_line(name: str) -> None:
    with pytest.raises(InputError, match=re.escape(NO_PACK[name])) as refused:
        load_pack(CORPUS / name)
    assert "\n" not in str(refused.value)
    assert refused.value.mend


@pytest.mark.parametrize("name", PARTLY)
def test_the_rest_of_a_nasty_pack_still_loads(name: str) -> None:
    rules, what = PARTLY[name]
    pack = load_pack(CORPUS / name)
    assert len(pack.rules) == rules
    assert any(what in refusal.what for refusal in pack.refusals)


def test_patterns_that_hang_others_answer_on_a_megabyte() -> None:
    rules = RuleSet([load_pack(CORPUS / "catastrophic.yml")])
    assert len(rules.check("a" * 1_000_000 + "!", kind=TextKind.POST, lang="en")) <= 200


def load(tmp: Path, name: str, data: bytes) -> Pack | None:
    file = tmp / name
    file.write_bytes(data)
    with suppress(InputError):
        return load_pack(file)
    return None


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


@given(data=st.binary(max_size=400))
def test_any_bytes_give_a_pack_or_an_input_error(scratch: Path, data: bytes) -> None:
    for name in ("x.yml", "x.voicepack"):
        pack = load(scratch, name, data)
        assert pack is None or isinstance(pack, Pack)


KINDS = st.sampled_from(sorted({*READERS, "script"}))
KEYS = st.sampled_from(
    sorted(
        {"message", "level", "scope", "link", "limit", "action", "description", "why", "kind"}
        | {"needs_tags", "lemma", "tests", "vocab", "tokens", "raw", "nonword", "append"}
        | {"ignorecase", "exceptions", "swap", "capitalize", "token", "max", "min", "alpha"}
        | {"either", "first", "second", "match", "style", "indicators", "threshold", "metrics"}
        | {"grade", "formula", "condition", "custom", "filters", "ignore", "words"}
    )
)
SCALARS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["(", "a|b", r"\b", "$1", "(?!x)y", r"(\w)\1", "[", "words / sentences", "> 1"]
    ),
    st.integers(-3, 10**10),
    st.booleans(),
    st.floats(),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(kind=KINDS, keys=st.dictionaries(KEYS, VALUES, max_size=7), text=st.text(max_size=40))
@example(kind="occurrence", keys={"message": "x", "token": "", "min": 1}, text="")
@example(kind="existence", keys={"message": "x", "tokens": ["a", "(?i)b"]}, text="B")
def test_any_keys_give_a_pack_that_checks_any_text(
    scratch: Path, kind: str, keys: dict[str, object], text: str
) -> None:
    import yaml

    rule = yaml.safe_dump({"extends": kind, "message": "%s", **keys}, allow_unicode=True)
    pack = load(scratch, "x.yml", rule.encode("utf-8", "replace"))
    if pack is not None:
        findings = RuleSet([pack]).check(text, kind=TextKind.POST, lang="en")
        assert all(text[f.start : f.end] == f.match for f in findings)


def a_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.yaml", MANIFEST)
        archive.writestr("rules/a.yml", RULE)
        archive.writestr("vocabulary/accept.txt", "yum\n")
    return buffer.getvalue()


ZIP = a_zip()


@example(changes=[(305, 0)])
@given(changes=st.lists(st.tuples(st.integers(0, len(ZIP) - 1), st.integers(0, 255)), max_size=6))
def test_a_damaged_zip_gives_a_pack_or_an_input_error(
    scratch: Path, changes: list[tuple[int, int]]
) -> None:
    data = bytearray(ZIP)
    for place, value in changes:
        data[place] = value
    pack = load(scratch, "x.voicepack", bytes(data))
    assert pack is None or len(pack.rules) <= 1


@given(start=st.integers(0, 120), text=st.text(max_size=20))
def test_a_rule_file_with_text_put_in_gives_a_pack_or_an_input_error(
    scratch: Path, start: int, text: str
) -> None:
    data = (RULE[:start] + text + RULE[start:]).encode("utf-8", "replace")
    pack = load(scratch, "x.yml", data)
    assert pack is None or len(pack.rules) <= 1


@given(name=st.text(min_size=1, max_size=20))
def test_no_name_in_a_zip_leads_out_of_it(scratch: Path, name: str) -> None:
    buffer = io.BytesIO()
    with suppress(ValueError, UnicodeError), zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("pack.yaml", MANIFEST)
        archive.writestr(f"rules/../{name}.yml", RULE)
    pack = load(scratch, "x.voicepack", buffer.getvalue())
    assert pack is None or pack.rules == ()


def test_rules_that_are_too_large_together_are_left_out_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_PATTERN_STEPS", 1)
    files = {"rules__a_yml": RULE, "rules__b_yml": RULE}
    pack = load_pack(write_pack(tmp_path, pack_yaml=MANIFEST, **files))
    assert [rule.header.name for rule in pack.rules] == ["a"]
    assert [(r.file, r.what) for r in pack.refusals] == [
        ("rules/b.yml", "the pack's patterns are too large together")
    ]


def test_patterns_that_are_too_large_to_compile_are_not_tried_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_PATTERN_STEPS", 1)
    files = {f"rules__{n}_yml": RULE.replace("bad", "'(?:a{900}){900}'") for n in "ab"}
    pack = load_pack(write_pack(tmp_path, pack_yaml=MANIFEST, **files))
    assert [r.what for r in pack.refusals] == [
        "the pattern needs too much memory",
        "the pack's patterns are too large together",
    ]
