"""Boxes to crop pictures to: in pixels of the picture as it is shown."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Box:
    """A rectangle; ``left`` and ``top`` from the picture's upper left corner."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height


def largest_box(width: int, height: int, shape: float) -> Box:
    """The largest box of ``shape`` (width / height) in the middle of a picture."""
    if width > height * shape:
        wide = max(1, min(width, round(height * shape)))
        return Box((width - wide) // 2, 0, wide, height)
    high = max(1, min(height, round(width / shape)))
    return Box(0, (height - high) // 2, width, high)


def moved(box: Box, right: int, down: int, width: int, height: int) -> Box:
    """The box moved within a picture of ``width`` × ``height``."""
    left = min(max(0, box.left + right), width - box.width)
    top = min(max(0, box.top + down), height - box.height)
    return replace(box, left=left, top=top)


def scaled(box: Box, by: float, width: int, height: int) -> Box:
    """The box made ``by`` times as large around its middle, its shape kept, within the picture."""
    shape = box.width / box.height
    whole = largest_box(width, height, shape)
    wide = min(whole.width, max(1, round(box.width * by)))
    high = min(whole.height, max(1, round(wide / shape)))
    grown = Box(box.left + (box.width - wide) // 2, box.top + (box.height - high) // 2, wide, high)
    return moved(grown, 0, 0, width, height)


def nearest_shape(width: int, height: int, narrowest: float, widest: float) -> float:
    """The shape within the limits that cuts the least off."""
    return min(max(width / height, narrowest), widest)
