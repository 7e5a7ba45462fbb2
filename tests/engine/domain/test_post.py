"""What a post says on each channel."""

from socialdesk.domain.delivery import State
from tests.engine.factories import a_delivery, a_post


def test_a_channel_takes_the_post_s_text() -> None:
    assert a_post(text="Bread").text_for(a_delivery()) == "Bread"


def test_a_channel_s_own_text_wins_even_when_empty() -> None:
    assert a_post(text="Bread").text_for(a_delivery(text="")) == ""


def test_a_post_stands_where_its_deliveries_stand() -> None:
    deliveries = (a_delivery(state=State.PUBLISHED), a_delivery(id=2, state=State.FAILED))
    assert a_post(deliveries=deliveries).state is State.PARTLY_PUBLISHED


def test_a_state_reads_as_words() -> None:
    assert State.NEEDS_APPROVAL.label == "Needs approval"
