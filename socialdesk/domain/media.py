"""Pictures that go with a post."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Media:
    """One stored file, named by the SHA-256 of its content (hex). Sizes in pixels and bytes."""

    digest: str
    mime: str
    size: int
    width: int
    height: int

    @property
    def file_name(self) -> str:
        return f"{self.digest}.{EXTENSIONS[self.mime]}"


@dataclass(frozen=True)
class Attachment:
    """A stored file as one post shows it; ``alt`` describes it to those who can't see it."""

    media: Media
    alt: str = ""


EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
}
