"""What goes through the pipe comes out the same."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.linting import LintRequest, LintSettings
from socialdesk.lint import wire
from tests.engine.lint.making import any_text


@given(st.builds(LintRequest, text=any_text, lang=st.none() | any_text))
def test_a_request_survives_the_pipe(request: LintRequest) -> None:
    sent = json.dumps(wire.request_to_json(request)).encode()
    assert wire.request_from_json(json.loads(sent)) == request


paths = st.lists(any_text.map(Path), max_size=2).map(tuple)


@given(st.builds(LintSettings, packs=paths, dictionaries=paths))
def test_settings_survive_the_pipe(settings: LintSettings) -> None:
    sent = json.dumps(wire.settings_to_json(settings))
    assert wire.settings_from_json(json.loads(sent)) == settings
