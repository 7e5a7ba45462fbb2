"""Campaigns and labels that were used are offered again."""

from socialdesk.desk.campaigns import list_campaigns, list_labels
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post
from socialdesk.domain.planning import AsDraft, PostContent


def test_what_posts_carry_is_listed_once_in_order(desk: Desk) -> None:
    for campaign, label in (("Summer sale", "bread"), ("Opening", "news"), ("Opening", "bread")):
        add_post(desk, PostContent("Hello", campaign=campaign, labels=(label,)), AsDraft())
    assert list_campaigns(desk) == ("Opening", "Summer sale")
    assert list_labels(desk) == ("bread", "news")
