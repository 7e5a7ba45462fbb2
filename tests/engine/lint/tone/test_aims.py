"""What several packs aim for together."""

from socialdesk.lint.packs import Pack
from socialdesk.lint.packs.voice import AxisTarget, Voice
from socialdesk.lint.tone.aims import Aim, aims_for
from socialdesk.lint.tone.axes import Axis


def pack(name: str, language: str = "", **axes: float) -> Pack:
    return Pack(
        name,
        language=language,
        voice=Voice({axis: AxisTarget(value, 0.3) for axis, value in axes.items()}),
    )


def test_a_later_pack_wins_on_the_axes_it_names_and_leaves_the_others() -> None:
    aims = aims_for([pack("shop", formality=0.4, humour=0.1), pack("ours", humour=0.8)], "en")
    assert aims is not None
    assert aims.axes == {
        Axis.FORMALITY: Aim(0.4, 0.3, "shop"),
        Axis.HUMOUR: Aim(0.8, 0.3, "ours"),
    }


def test_a_pack_of_another_language_says_nothing() -> None:
    assert aims_for([pack("polish", "pl", humour=0.8)], "en") is None
