"""First comments: after the post, once, and never a reason to publish it again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.domain.delivery import Delivery, FollowUp, FollowUpState, State
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    CannotTell,
    LoginNeeded,
    NotAccepted,
    Outcome,
    Payload,
    Refused,
    Unknown,
)
from socialdesk.scheduling.passes import next_wake
from tests.engine.factories import NOON
from tests.engine.scheduling.stage import Stage, TalkingNetwork, a_stage

OUT = Accepted("post-id", "https://sky.test/post")


@pytest.fixture
def network() -> TalkingNetwork:
    return TalkingNetwork(network=NetworkId.BLUESKY)


@pytest.fixture
def stage(tmp_path: Path, network: TalkingNetwork) -> Iterator[Stage]:
    for each in a_stage(tmp_path):
        talking = replace(each.publishing, connector=lambda _network: network)
        yield replace(each, network=network, publishing=talking)


def commented(stage: Stage, comment: str = "Recipe: shop.test") -> Delivery:
    sky = stage.shop.another_channel("Sky", NetworkId.BLUESKY)
    return stage.shop.delivery("Rye", channels=[sky], first_comment=comment)


def follow_up(stage: Stage, delivery: Delivery) -> FollowUp:
    (only,) = stage.look(delivery).follow_ups
    return only


def the_process_ends(_payload: Payload) -> Outcome:
    raise KeyboardInterrupt


def test_a_first_comment_goes_out_after_its_post(stage: Stage) -> None:
    delivery = commented(stage)
    stage.network.answers = [OUT, Accepted("comment-id", "")]
    assert stage.run().followed == (delivery.id,)
    assert stage.texts_sent == ["Rye", "Recipe: shop.test → post-id"]
    assert follow_up(stage, delivery).state is FollowUpState.DONE
    assert follow_up(stage, delivery).remote_id == "comment-id"


@pytest.mark.parametrize("comment", ["", "  \n"])
def test_a_post_without_a_comment_is_followed_by_nothing(stage: Stage, comment: str) -> None:
    delivery = commented(stage, comment)
    stage.run()
    assert stage.look(delivery).follow_ups == ()


def test_a_network_without_comments_gets_none(stage: Stage) -> None:
    delivery = stage.shop.delivery("Rye", first_comment="Recipe below")
    stage.run()
    assert stage.texts_sent == ["Rye"]
    assert stage.look(delivery).follow_ups == ()


def test_a_post_that_is_not_out_is_not_commented(stage: Stage) -> None:
    delivery = commented(stage)
    stage.network.answers = [Refused("no")]
    stage.run()
    assert stage.look(delivery).follow_ups == ()


def test_a_post_found_after_a_lost_answer_is_commented_too(stage: Stage) -> None:
    delivery = commented(stage)
    stage.network.answers = [Unknown("timed out")]
    stage.network.lookups = [OUT]
    stage.run()
    assert stage.later(seconds=5).followed == (delivery.id,)
    assert stage.texts_sent == ["Rye", "Recipe: shop.test → post-id"]


@pytest.mark.parametrize("trouble", [NotAccepted("busy"), Unknown("timed out"), RuntimeError("a")])
def test_a_comment_that_failed_is_sent_again_byte_for_byte(
    stage: Stage, trouble: NotAccepted | Unknown | Exception
) -> None:
    delivery = commented(stage)
    stage.network.answers = [OUT, trouble]
    stage.run()
    assert follow_up(stage, delivery).state is FollowUpState.WAITING
    stage.later(seconds=30)
    _, first, second = stage.network.sent
    assert first == second
    assert follow_up(stage, delivery).state is FollowUpState.DONE


def test_a_comment_that_got_through_is_not_sent_again(stage: Stage) -> None:
    delivery = commented(stage)
    stage.network.answers = [OUT, Unknown("timed out")]
    stage.network.lookups = [Accepted("comment-id", "")]
    stage.run()
    stage.later(seconds=30)
    assert len(stage.network.sent) == 2
    assert follow_up(stage, delivery).remote_id == "comment-id"


def test_while_the_network_cannot_tell_a_comment_is_not_repeated(stage: Stage) -> None:
    commented(stage)
    stage.network.answers = [OUT, Unknown("timed out")]
    stage.network.lookups = [CannotTell("no connection"), Absent()]
    stage.run()
    stage.later(seconds=30)
    assert len(stage.network.sent) == 2
    stage.later(minutes=1)
    assert len(stage.network.sent) == 3


def test_whatever_happens_to_the_comment_the_post_stays_published_and_is_sent_once(
    stage: Stage,
) -> None:
    delivery = commented(stage)
    stage.network.answers = [OUT, *[NotAccepted("busy")] * 20]
    stage.run()
    for _ in range(12):
        stage.later(minutes=31)
    assert stage.look(delivery).state is State.PUBLISHED
    assert stage.texts_sent.count("Rye") == 1
    given_up = follow_up(stage, delivery)
    assert (given_up.state, given_up.tries) == (FollowUpState.GIVEN_UP, 8)
    assert given_up.problem.startswith("gave up after 8 tries (busy)")


def test_a_comment_that_is_refused_says_why(stage: Stage, network: TalkingNetwork) -> None:
    delivery = commented(stage)
    network.comment_preparations = [Refused("it is too long", "shorten it")]
    stage.run()
    refused = follow_up(stage, delivery)
    assert (refused.state, refused.problem) == (
        FollowUpState.GIVEN_UP,
        "it is too long: shorten it",
    )


def test_a_comment_waits_for_a_new_login(stage: Stage, network: TalkingNetwork) -> None:
    delivery = commented(stage)
    network.comment_preparations = [LoginNeeded("connect it again")]
    stage.run()
    channel = stage.look(delivery).channel
    assert channel.trouble == "connect it again"
    assert next_wake(stage.publishing) is None
    stage.change_channel(lambda channels: channels.set_trouble(channel.id, ""))
    stage.later(minutes=11)
    assert follow_up(stage, delivery).state is FollowUpState.DONE


def test_a_dead_publisher_s_comment_is_taken_up_by_the_next(stage: Stage) -> None:
    delivery = commented(stage)
    stage.network.answers = [OUT, the_process_ends]
    with pytest.raises(KeyboardInterrupt):
        stage.run()
    stage.later(minutes=11)
    assert follow_up(stage, delivery).state is FollowUpState.DONE
    assert stage.texts_sent.count("Rye") == 1


def test_the_next_try_is_known_in_advance(stage: Stage) -> None:
    commented(stage)
    stage.network.answers = [OUT, NotAccepted("busy", timedelta(minutes=3))]
    stage.run()
    assert next_wake(stage.publishing) == NOON + timedelta(minutes=3)


def test_a_paused_channel_comments_later(stage: Stage) -> None:
    delivery = commented(stage)
    stage.network.answers = [OUT, NotAccepted("busy")]
    stage.run()
    channel = delivery.channel.id
    stage.change_channel(lambda channels: channels.set_paused(channel, True))
    stage.later(hours=1)
    assert len(stage.network.sent) == 2
    stage.change_channel(lambda channels: channels.set_paused(channel, False))
    stage.later(minutes=1)
    assert follow_up(stage, delivery).state is FollowUpState.DONE
