"""The page shows what was written, and nothing that was written can become part of the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.connectors.feed.markup import text_as_html
from tests.engine.connectors.factories import a_content
from tests.engine.connectors.feed.desk import FeedDesk, Page


def test_markup_in_a_post_is_shown_not_obeyed(desk: FeedDesk) -> None:
    text = '<script>alert("x")</script> & <img src=x onerror=y>'
    desk.publish(a_content(text))
    assert desk.page().texts == [text]
    assert desk.page().all("script") == []


def test_line_breaks_and_spaces_are_kept(desk: FeedDesk) -> None:
    text = "Opening hours:\n\n  Mon  9–17\n  Tue  9–17"
    desk.publish(a_content(text))
    assert desk.page().texts == [text]


def test_links_can_be_clicked(desk: FeedDesk) -> None:
    desk.publish(a_content("see shop.pl/ró?a=1&b=2 now"))
    links = [link["href"] for link in desk.page().all("a")]
    assert "https://shop.pl/r%C3%B3?a=1&b=2" in links


def test_a_link_can_not_leave_its_attribute(desk: FeedDesk) -> None:
    desk.publish(a_content("""https://x.pl/"onmouseover="alert(1) https://x.pl/'><b>"""))
    assert all("onmouseover" not in attributes for _, attributes in desk.page().tags)
    assert desk.page().all("b") == []


def test_hashtags_and_mentions_keep_to_themselves_in_right_to_left_text() -> None:
    assert text_as_html("שלום #ורדים @a.test") == ("שלום <bdi>#ורדים</bdi> <bdi>@a.test</bdi>")


def test_every_post_finds_its_own_direction(desk: FeedDesk) -> None:
    desk.publish(a_content("שבת שלום", language="he"))
    assert {"class": "text", "dir": "auto"} in desk.page().all("div")


def test_the_page_needs_nothing_from_elsewhere(desk: FeedDesk) -> None:
    desk.publish(a_content("no links here"))
    page = (desk.folder / "index.html").read_text("utf-8")
    assert "http" not in page
    assert "prefers-color-scheme: dark" in page


@pytest.mark.parametrize("language", ['"><b>', "he"])
def test_a_language_is_only_ever_an_attribute(desk: FeedDesk, language: str) -> None:
    desk.publish(a_content("Hello", language=language))
    assert desk.page().all("b") == []


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_text_is_shown_as_written(text: str) -> None:
    page = Page()
    page.feed(f'<div class="text">{text_as_html(text)}</div>')
    page.close()
    assert page.texts == [text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")]
