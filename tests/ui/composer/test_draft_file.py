"""What is being written survives a crash, and a broken file costs nothing."""

import stat
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.media import Attachment, Media
from socialdesk_ui.rooms.composer import draft_file
from socialdesk_ui.rooms.composer.draft import Choice, Draft
from socialdesk_ui.rooms.composer.draft_file import Kept

texts = st.text(st.characters(exclude_categories=["Cs"]))
medias = st.builds(
    Media, texts, st.just("image/png"), st.integers(0), st.integers(0), st.integers(0)
)
pictures = st.builds(Attachment, medias, texts)
drafts = st.builds(
    Draft,
    post_id=st.none() | st.integers(1),
    text=texts,
    channels=st.lists(st.integers(1), unique=True).map(tuple),
    texts=st.dictionaries(st.integers(1), texts),
    pictures=st.lists(pictures, max_size=2).map(tuple),
    labels=st.lists(texts).map(tuple),
    choice=st.sampled_from(Choice),
    moment=st.none() | st.datetimes(),
)


@given(drafts, st.lists(st.integers(1)).map(tuple))
def test_what_is_written_is_read_back(draft: Draft, last: tuple[int, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "d.json")
        kept = draft_file.with_draft(Kept(last_channels=last), draft)
        draft_file.write(path, kept)
        assert draft_file.read(path) == kept


def test_no_file_means_nothing_kept(tmp_path: Path) -> None:
    assert draft_file.read(tmp_path / "none.json") == Kept()


@pytest.mark.parametrize("content", ["", "[]", '{"drafts": {"new": {}}}', "\x00", "null"])
def test_a_broken_file_is_put_aside_with_its_words(tmp_path: Path, content: str) -> None:
    path = tmp_path / "d.json"
    path.write_text(content)
    assert draft_file.read(path) == Kept()
    assert path.with_name("d.json.broken").read_text() == content


def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "d.json"
    draft_file.write(path, Kept())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "d.json"
    draft_file.write(path, draft_file.with_draft(Kept(), Draft(text="first")))
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        draft_file.write(path, Kept())
    assert draft_file.read(path).drafts["new"].text == "first"
    assert list(tmp_path.iterdir()) == [path]


def test_drafts_of_several_posts_are_kept_side_by_side() -> None:
    kept = draft_file.with_draft(Kept(), Draft(text="new"))
    kept = draft_file.with_draft(kept, Draft(post_id=4, text="four"))
    assert {key: d.text for key, d in kept.drafts.items()} == {"new": "new", "4": "four"}
    assert list(draft_file.without_draft(kept, None).drafts) == ["4"]
