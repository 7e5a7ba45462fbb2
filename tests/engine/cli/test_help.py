"""What the help calls things."""

import pytest

from tests.engine.cli.conftest import Call


@pytest.mark.parametrize("words", [("post", "add"), ("channel", "add", "bluesky"), ("lint",)])
def test_the_value_of_an_option_has_a_name_and_no_type(call: Call, words: tuple[str, ...]) -> None:
    options = call(*words, "--help").out.partition("Options:")[2]
    assert "<str>" not in options
    assert "<list" not in options
