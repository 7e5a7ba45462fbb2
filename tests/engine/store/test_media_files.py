"""Pictures are kept once, whole and private, and nothing else gets in."""

import hashlib
import os
import stat
from pathlib import Path

import pytest
from PIL import Image

from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.domain.media import Attachment
from socialdesk.store import media_files
from socialdesk.store.media_files import MediaFiles
from tests.engine.factories import a_picture_file, picture_bytes
from tests.engine.store.small_disk import filled


@pytest.fixture
def media(tmp_path: Path) -> MediaFiles:
    folder = tmp_path / "media"
    folder.mkdir()
    return MediaFiles(folder)


def left_in(media: MediaFiles) -> list[str]:
    return sorted(path.name for path in media.folder.iterdir())


@pytest.mark.parametrize(
    ("name", "mime"),
    [
        ("a.jpg", "image/jpeg"),
        ("a.png", "image/png"),
        ("a.gif", "image/gif"),
        ("a.webp", "image/webp"),
    ],
)
def test_a_picture_is_kept_under_the_hash_of_its_bytes(
    media: MediaFiles, tmp_path: Path, name: str, mime: str
) -> None:
    source = a_picture_file(tmp_path / name, (8, 6))
    kept = media.keep(source)
    assert kept.digest == hashlib.sha256(source.read_bytes()).hexdigest()
    assert (kept.mime, kept.width, kept.height) == (mime, 8, 6)
    assert kept.size == source.stat().st_size
    assert media.path(kept).read_bytes() == source.read_bytes()


def test_a_kept_picture_is_its_owner_s_alone(media: MediaFiles, tmp_path: Path) -> None:
    kept = media.keep(a_picture_file(tmp_path / "a.png"))
    assert stat.S_IMODE(media.path(kept).stat().st_mode) == 0o600


def test_the_same_picture_is_kept_once(media: MediaFiles, tmp_path: Path) -> None:
    one = media.keep(a_picture_file(tmp_path / "one.png"))
    other = media.keep(a_picture_file(tmp_path / "other.png"))
    assert one == other
    assert left_in(media) == [one.file_name]


def test_what_it_is_decides_not_its_name(media: MediaFiles, tmp_path: Path) -> None:
    (tmp_path / "photo.gif").write_bytes(picture_bytes("JPEG"))
    assert media.keep(tmp_path / "photo.gif").mime == "image/jpeg"


def test_a_phone_s_photo_that_lies_on_its_side_is_measured_as_shown(
    media: MediaFiles, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (8, 6)).save(tmp_path / "a.jpg", exif=exif)
    kept = media.keep(tmp_path / "a.jpg")
    assert (kept.width, kept.height) == (6, 8)


def test_a_photo_with_more_pictures_behind_it_is_a_jpeg(media: MediaFiles, tmp_path: Path) -> None:
    first, second = Image.new("RGB", (8, 6)), Image.new("RGB", (8, 6), "red")
    first.save(tmp_path / "a.jpg", "MPO", save_all=True, append_images=[second])
    assert media.keep(tmp_path / "a.jpg").mime == "image/jpeg"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"this is a letter, not a picture",
        b"%PDF-1.4",
        picture_bytes("PNG")[:-20],
        picture_bytes("JPEG", (400, 400))[:-900],
        picture_bytes("PNG")[:40] + b"\0" * 40,
        picture_bytes("BMP"),
        picture_bytes("TIFF"),
    ],
    ids=["empty", "text", "pdf", "cut-png", "cut-jpeg", "broken-png", "bmp", "tiff"],
)
def test_what_is_no_whole_picture_is_refused_by_name(
    media: MediaFiles, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "bread.png").write_bytes(content)
    with pytest.raises(InputError, match=r"bread\.png is not a picture"):
        media.keep(tmp_path / "bread.png")
    assert left_in(media) == []


@pytest.mark.parametrize("side", [12, 20], ids=["pillow warns", "pillow refuses"])
def test_a_picture_that_would_fill_the_memory_is_refused(
    media: MediaFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, side: int
) -> None:
    a_picture_file(tmp_path / "bomb.png", (side, side))
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with pytest.raises(InputError, match="is not a picture that can be read"):
        media.keep(tmp_path / "bomb.png")
    assert left_in(media) == []


def test_a_file_that_is_too_large_is_not_even_copied(
    media: MediaFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media_files, "MAX_BYTES", 10)
    with pytest.raises(InputError, match="is too large"):
        media.keep(a_picture_file(tmp_path / "a.png"))


@pytest.mark.parametrize("name", ["missing.png", ".", "nul\0.png"])
def test_what_is_no_file_is_refused(media: MediaFiles, tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError):
        media.keep(tmp_path / name)


def test_a_pipe_is_not_waited_for(media: MediaFiles, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(InputError, match="is not a file"):
        media.keep(tmp_path / "pipe.png")


def test_a_full_disk_is_told_and_nothing_is_left_behind(small_disk: Path, tmp_path: Path) -> None:
    media = MediaFiles(small_disk)
    noise = Image.effect_noise((700, 700), 90)
    noise.save(tmp_path / "large.png")
    with filled(small_disk), pytest.raises(SurroundingsError, match="the disk is full"):
        media.keep(tmp_path / "large.png")
    assert left_in(media) == []
    assert media.keep(a_picture_file(tmp_path / "small.png")).size > 0


def test_a_media_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    source = a_picture_file(tmp_path / "a.png")
    with pytest.raises(SurroundingsError, match="could not be kept"):
        MediaFiles(tmp_path / "nowhere").keep(source)


def test_attachments_become_pictures_that_can_be_read(media: MediaFiles, tmp_path: Path) -> None:
    kept = media.keep(a_picture_file(tmp_path / "a.png"))
    (picture,) = media.pictures([Attachment(kept, "A loaf")])
    assert (picture.media, picture.alt) == (kept, "A loaf")
    assert picture.path.is_file()
