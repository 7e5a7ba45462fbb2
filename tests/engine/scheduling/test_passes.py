"""One pass over the queue: what is due goes out once, in order, and what fails says why."""

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.domain.findings import FindingKind
from socialdesk.domain.publishing import (
    Accepted,
    LoginNeeded,
    NotAccepted,
    Outcome,
    Payload,
    Picture,
    Refused,
)
from socialdesk.imaging.reading import MadePicture
from socialdesk.scheduling.passes import next_wake
from tests.engine.factories import DAY, HOUR, MINUTE, NOON, a_finding, picture_bytes
from tests.engine.scheduling.stage import Stage


def test_what_is_due_goes_out(stage: Stage) -> None:
    delivery = stage.shop.delivery("Fresh bread")
    report = stage.run()
    assert report.published == (delivery.id,)
    seen = stage.look(delivery)
    assert (seen.state, seen.remote_url) == (State.PUBLISHED, "https://shop.test/id")
    assert seen.published_at == NOON


def test_nothing_goes_out_twice(stage: Stage) -> None:
    stage.shop.delivery()
    stage.run()
    stage.later(hours=1)
    assert len(stage.network.sent) == 1


def test_nothing_goes_out_before_its_time(stage: Stage) -> None:
    stage.shop.delivery(at=NOON + MINUTE)
    assert not stage.run().changed
    assert stage.later(minutes=1).published


def test_the_next_wake_is_the_next_time(stage: Stage) -> None:
    stage.shop.delivery(at=NOON + 2 * HOUR)
    stage.shop.delivery(at=NOON + HOUR)
    assert next_wake(stage.publishing) == NOON + HOUR


def test_a_channels_posts_go_out_in_their_order(stage: Stage) -> None:
    for minutes in (3, 1, 2):
        stage.shop.delivery(f"{minutes}", at=NOON - minutes * MINUTE)
    stage.run()
    assert stage.texts_sent == ["3", "2", "1"]


def test_what_is_too_late_is_missed_and_not_sent(stage: Stage) -> None:
    delivery = stage.shop.delivery(at=NOON - HOUR)
    assert stage.run().missed == (delivery.id,)
    assert stage.network.sent == []


def test_nothing_fires_in_a_burst_after_a_week_asleep(stage: Stage) -> None:
    for day in range(7):
        stage.shop.delivery(f"{day}", at=NOON + day * DAY)
    stage.later(days=6, minutes=1)
    assert stage.texts_sent == ["6"]


def test_a_paused_channel_publishes_nothing(stage: Stage) -> None:
    stage.shop.delivery()
    stage.change_channel(lambda channels: channels.set_paused(stage.shop.channel.id, True))
    assert stage.run().published == ()


def test_a_refusal_fails_and_says_why(stage: Stage) -> None:
    stage.network.answers = [Refused("The picture is too large", "use a smaller one")]
    delivery = stage.shop.delivery()
    assert stage.run().failed == (delivery.id,)
    assert stage.look(delivery).problem == "The picture is too large: use a smaller one"


def test_what_did_not_arrive_is_tried_again_later(stage: Stage) -> None:
    stage.network.answers = [NotAccepted("no connection")]
    delivery = stage.shop.delivery()
    assert stage.run().put_off == (delivery.id,)
    assert not stage.later(seconds=20).published
    assert stage.later(seconds=20).published == (delivery.id,)


def test_a_retry_sends_the_same_bytes(stage: Stage) -> None:
    stage.network.answers = [NotAccepted("no connection")]
    stage.shop.delivery()
    stage.run()
    stage.later(minutes=1)
    first, second = stage.network.sent
    assert first == second


def test_the_network_may_ask_for_a_longer_wait(stage: Stage) -> None:
    stage.network.answers = [NotAccepted("slow down", timedelta(minutes=20))]
    stage.shop.delivery()
    stage.run()
    assert not stage.later(minutes=19).published
    assert stage.later(minutes=1).published


def test_after_eight_tries_it_gives_up(stage: Stage) -> None:
    stage.network.answers = [NotAccepted("no connection")] * 8
    delivery = stage.shop.delivery()
    for _ in range(8):
        stage.later(minutes=30)
    seen = stage.look(delivery)
    assert (seen.state, len(seen.attempts)) == (State.FAILED, 8)
    assert "gave up after 8 tries (no connection)" in seen.problem


def test_a_retry_that_the_laptop_slept_through_is_missed(stage: Stage) -> None:
    stage.network.answers = [NotAccepted("no connection")]
    delivery = stage.shop.delivery()
    stage.run()
    assert stage.later(days=2).missed == (delivery.id,)


def test_a_lost_login_holds_the_post_and_stops_its_channel(stage: Stage) -> None:
    stage.network.answers = [LoginNeeded("Bluesky asks for a new app password")]
    first, second = stage.shop.delivery("1"), stage.shop.delivery("2", at=NOON - MINUTE)
    stage.run()
    assert stage.look(second).state is State.ON_HOLD
    assert stage.look(first).state is State.SCHEDULED
    assert stage.look(first).channel.trouble == "Bluesky asks for a new app password"


def test_what_the_network_would_refuse_is_held_before_it_is_sent(stage: Stage) -> None:
    too_long = a_finding(kind=FindingKind.PLATFORM, message="5 characters too long")
    stage.publishing = replace(stage.publishing, what_stops=lambda _request: (too_long,))
    delivery = stage.shop.delivery()
    assert stage.run().on_hold == (delivery.id,)
    assert stage.network.sent == []
    assert stage.look(delivery).problem == "5 characters too long"


def test_an_error_of_ours_while_preparing_is_tried_again(stage: Stage) -> None:
    stage.network.preparations = [RuntimeError("a bug")]
    delivery = stage.shop.delivery()
    assert stage.run().put_off == (delivery.id,)


def test_every_attempt_is_kept(stage: Stage) -> None:
    stage.network.answers = [NotAccepted("no connection")]
    delivery = stage.shop.delivery()
    stage.run()
    stage.later(minutes=1)
    attempts = stage.look(delivery).attempts
    assert [attempt.outcome for attempt in attempts] == [
        AttemptOutcome.NOT_ACCEPTED,
        AttemptOutcome.ACCEPTED,
    ]
    assert attempts[0].detail == "no connection"


def test_the_attempt_is_written_down_before_a_byte_is_sent(stage: Stage) -> None:
    delivery = stage.shop.delivery()
    seen = []

    def look_while_sending(payload: Payload) -> Outcome:
        seen.append(stage.look(delivery))
        return Accepted("id", "")

    stage.network.answers = [look_while_sending]
    stage.run()
    assert seen[0].state is State.PUBLISHING
    assert [attempt.outcome for attempt in seen[0].attempts] == [AttemptOutcome.RUNNING]


def test_a_slow_network_holds_up_no_other_channel(stage: Stage) -> None:
    other = stage.shop.another_channel("Other")
    quick_is_out = threading.Event()

    def wait_for_the_quick_one(payload: Payload) -> Outcome:
        return Accepted("slow", "") if quick_is_out.wait(10) else Refused("held up")

    def tell(payload: Payload) -> Outcome:
        quick_is_out.set()
        return Accepted("quick", "")

    stage.network.answers = [
        lambda p: wait_for_the_quick_one(p) if p.body == "slow" else tell(p),
    ] * 2
    stage.shop.delivery("slow", at=NOON - MINUTE)
    stage.shop.delivery("quick", channels=[other])
    assert len(stage.run().published) == 2


def test_a_picture_made_for_a_network_is_kept_for_the_next_try(stage: Stage) -> None:
    made = MadePicture(picture_bytes(), "image/png", 8, 6)
    picture = Picture(made.media, Path("small.png"), "A roll", made.data)
    stage.network.made = [picture]
    stage.network.answers = [NotAccepted("busy")]
    stage.shop.delivery()
    stage.run()
    stage.later(minutes=1)
    _, (again,) = (payload.pictures for payload in stage.network.sent)
    assert again.made is None
    assert (again.alt, again.path.read_bytes()) == ("A roll", made.data)
