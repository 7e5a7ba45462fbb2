"""What a post holds beside words is found first, whole, and in any script."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.lint import social
from socialdesk.lint.social import find_social
from tests.engine.lint.making import posts


def found(text: str) -> list[tuple[str, str]]:
    return [(token.kind.value, token.text) for token in find_social(text)]


@pytest.mark.parametrize(
    ("text", "kind", "token"),
    [
        ("see https://x.example/a(b)?c=1).", "url", "https://x.example/a(b)?c=1"),
        ("(https://x.example/a)", "url", "https://x.example/a"),
        ("on example.com/teh!", "url", "example.com/teh"),
        ("at www.x.example, now", "url", "www.x.example"),
        ("at youtu.be/teh", "url", "youtu.be/teh"),
        ("mail hi.there+now@a-b.co.uk.", "email", "hi.there+now@a-b.co.uk"),
        ("by @shop.bsky.social!", "mention", "@shop.bsky.social"),
        ("by @ola@mastodon.example.", "mention", "@ola@mastodon.example"),
        ("so #SumerSale!", "hashtag", "#SumerSale"),
        ("כן #קיץ!", "hashtag", "#קיץ"),
        ("так #Лета2026.", "hashtag", "#Лета2026"),
        ("us 👩‍👩‍👧‍👦!", "emoji", "👩‍👩‍👧‍👦"),
        ("go 🇵🇱!", "emoji", "🇵🇱"),
        ("ok 👍🏽.", "emoji", "👍🏽"),
        ("no 1️⃣.", "emoji", "1️⃣"),
        ("I ♥ it", "emoji", "♥"),
        ("I <3 it", "symbol", "<3"),
        ("hi :-)", "symbol", ":-)"),
        ("𝐒𝐀𝐋𝐄 on", "symbol", "𝐒𝐀𝐋𝐄"),
        ("only $19.99!", "number", "$19.99"),
        ("za 19,99 zł", "number", "19,99 zł"),
        ("in 10 kg bags", "number", "10 kg"),
        ("at 9:30am sharp", "number", "9:30am"),
        ("off 20% today", "number", "20%"),
        ("on B2B sites", "number", "B2B"),
    ],
)
def test_a_social_token_is_found_whole(text: str, kind: str, token: str) -> None:
    assert found(text) == [(kind, token)]


@pytest.mark.parametrize(
    "text", ["sale.So quick", "sale.Now on", "a #", "hi @ noon", "C# fans", "5 in the morning"]
)
def test_what_only_looks_like_a_social_token_stays_words(text: str) -> None:
    assert not {"url", "mention", "hashtag"} & {kind for kind, _ in found(text)}


@given(posts)
def test_social_tokens_are_in_order_apart_and_exact(text: str) -> None:
    position = 0
    for token in find_social(text):
        assert position <= token.start < token.end
        assert text[token.start : token.end] == token.text
        position = token.end


edgy_text = st.text("xXdDpP8:;=-'^)(][3*<>/.,@#&$€ \n\u00a0aé5٣²½_+%’\u0301\u200d\ufe0f♥①𝐀ª")


@given(posts | edgy_text)
def test_plain_words_are_skipped_without_missing_a_token(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(social, "_WORTH_A_LOOK", re.compile(""))
        thorough = find_social(text)
    assert find_social(text) == thorough


@pytest.mark.parametrize(
    "piece", ["a.", "a-", "@a", "a@", "http://", "1,", "#", "👩\u200d", "a_", ")"]
)
@pytest.mark.timeout(20)
def test_a_hostile_text_is_read_in_time(piece: str) -> None:
    assert len(find_social("http://" + piece * 30_000)) <= 30_001
