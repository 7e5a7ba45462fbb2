"""Links, hashtags and mentions are found where Bluesky's app finds them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.connectors.entities import EntityKind, find_entities

RLM = "\u200f"


def found(text: str, kind: EntityKind) -> list[str]:
    return [text[e.start : e.end] for e in find_entities(text) if e.kind is kind]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("see https://shop.pl.", "https://shop.pl"),
        ("(https://shop.pl)", "https://shop.pl"),
        (
            "https://en.wikipedia.org/wiki/Rose_(flower))",
            "https://en.wikipedia.org/wiki/Rose_(flower)",
        ),
        ("really? https://shop.pl/a?b=1&c=2!!", "https://shop.pl/a?b=1&c=2"),
        ("„https://shop.pl”", "https://shop.pl"),
        ("HTTPS://SHOP.PL", "HTTPS://SHOP.PL"),
        ("come to shop.pl, today", "shop.pl"),
        ("my-shop.co.uk/roses", "my-shop.co.uk/roses"),
        ("ALLEGRO.PL", "ALLEGRO.PL"),
        ("4f.com.pl", "4f.com.pl"),
        ("żółw.pl", "żółw.pl"),
        ("www.shop.pl…", "www.shop.pl"),
        (f"מבצע https://shop.co.il{RLM} היום", "https://shop.co.il"),
        ("https://shop.co.il/דף", "https://shop.co.il/דף"),
        ("👨‍👩‍👧 https://shop.pl/x", "https://shop.pl/x"),
    ],
)
def test_a_link_is_found_without_the_punctuation_around_it(text: str, link: str) -> None:
    assert found(text, EntityKind.LINK) == [link]


@pytest.mark.parametrize(
    "text",
    [
        "Open today.Do come",
        "at 3.am sharp",
        "e.g. bread, i.e. rolls",
        "version 1.5",
        "jan@shop.pl",
        "jan.pl@shop.com",
        "https://",
        "http://...",
        "file...pl",
        "notatld.zzzzz",
    ],
)
def test_what_only_looks_like_a_link_is_not_one(text: str) -> None:
    assert found(text, EntityKind.LINK) == []


def test_a_bare_domain_links_to_its_secure_address() -> None:
    assert find_entities("shop.pl/roses")[0].value == "https://shop.pl/roses"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("#roses", "roses"),
        ("now #róże!", "róże"),
        ("#ורדים היום", "ורדים"),
        (f"{RLM}#ורדים{RLM}", "ורדים"),
        ("#беларуская-мова.", "беларуская-мова"),
        ("＃花", "花"),
        ("#1a", "1a"),
        ("#🌹", "🌹"),
        ("##double", "#double"),
        ("line\n#roses", "roses"),
        ("#" + "ż" * 64, "ż" * 64),
    ],
)
def test_a_hashtag_sheds_its_sign_and_its_punctuation(text: str, tag: str) -> None:
    assert [e.value for e in find_entities(text) if e.kind is EntityKind.TAG] == [tag]


@pytest.mark.parametrize(
    "text", ["#1", "#100%", "a#b", "#", "# roses", "#️⃣", "(#roses", "#" + "x" * 65, "#..."]
)
def test_what_only_looks_like_a_hashtag_is_not_one(text: str) -> None:
    assert found(text, EntityKind.TAG) == []


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("hi @anna.bsky.social!", "@anna.bsky.social"),
        ("(@anna.test)", "@anna.test"),
        ("@anna.test.", "@anna.test"),
        (f"{RLM}@anna.test", "@anna.test"),
        ("@anna", "@anna"),
    ],
)
def test_a_mention_is_found_without_the_punctuation_around_it(text: str, mention: str) -> None:
    assert found(text, EntityKind.MENTION) == [mention]


@pytest.mark.parametrize("text", ["anna@shop.pl", "@", "@@anna", "@żółw"])
def test_what_only_looks_like_a_mention_is_not_one(text: str) -> None:
    assert found(text, EntityKind.MENTION) == []


@given(st.lists(st.sampled_from([*"#@./:() \n", RLM, "https://", "shop.pl", "ż", "1", "🌹"])))
def test_entities_never_overlap_and_lie_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    places = [place for entity in find_entities(text) for place in (entity.start, entity.end)]
    assert places == sorted(places)
    assert all(entity.start < entity.end <= len(text) for entity in find_entities(text))
