"""Pictures of the open post made smaller, converted or cropped; Undo brings the old one back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from socialdesk.domain.crops import Box, largest_box, nearest_shape
from socialdesk.domain.media import Attachment
from socialdesk.domain.networks import Network, NetworkId
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.rooms.composer import draft as drafts
from socialdesk_ui.rooms.composer.crop_dialog import CropDialog
from socialdesk_ui.rooms.composer.parts import Parts
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails
from socialdesk_ui.runtime.tasks import Lane


class PictureMending(QObject):
    """Asks the desk for another picture and puts it in the old one's place."""

    def __init__(self, parts: Parts, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._thumbnails = thumbnails
        self._over = parent
        self.dialog: CropDialog | None = None

    def make_fit(self, picture: Attachment, networks: Sequence[NetworkId]) -> None:
        """Make it small enough and of a type that each of ``networks`` takes."""
        desk = self._parts.context.desk
        self._run(picture, partial(commands.make_fit, desk, picture, networks))

    def ask_for_crop(self, picture: Attachment, network: Network) -> None:
        """Show the picture with the largest part that ``network`` takes."""
        media, shape = picture.media, network.image_shape
        if shape is None:
            return
        wanted = nearest_shape(media.width, media.height, shape.tallest, shape.widest)
        box = largest_box(media.width, media.height, wanted)
        dialog = CropDialog(self._parts.context.appearance, media, box, self._over)
        dialog.wanted.connect(partial(self._crop, picture))
        self._thumbnails.get(media, dialog, dialog.view.show_image)
        self.dialog = dialog
        dialog.open()

    def _crop(self, picture: Attachment, box: Box) -> None:
        desk = self._parts.context.desk
        self._run(picture, partial(commands.crop, desk, picture, box))

    def _run(self, picture: Attachment, work: Callable[[], Attachment]) -> None:
        self._parts.context.tasks.run(
            work,
            then=partial(self._put, picture),
            failed=self._parts.questions.say_problem,
            lane=Lane.PICTURES,
            owner=self,
        )

    def _put(self, old: Attachment, new: Attachment) -> None:
        self._replace(old, new)
        said = self.tr("The picture is {width} × {height} and {size} now.").format(
            width=new.media.width, height=new.media.height, size=_size(new.media.size)
        )
        self._parts.context.navigation.toast(said, self.tr("Undo"), lambda: self._replace(new, old))

    def _replace(self, old: Attachment, new: Attachment) -> None:
        self._parts.composition.change(
            lambda d: drafts.with_picture_replaced(d, old.media, new.media)
        )


def _size(size: int) -> str:
    """Bytes as people say them."""
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{max(1, size // 1_000)} kB"
