"""Packs on top of each other: the higher layer, then the later pack, has the last word."""

from dataclasses import replace

from socialdesk.domain.findings import Level
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import LevelChange, Pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.layers import Layer, every_rule, layered
from tests.engine.lint.rules.make import a_rule

CHEAP = a_rule("existence", name="cheap", level="warning", tokens=["cheap"])


def _pack(name: str, layer: Layer, *levels: LevelChange) -> Pack:
    return Pack(name=name, layer=layer, levels=levels)


def _core() -> Pack:
    return Pack(name="core", layer=Layer.CORE, rules=(CHEAP,))


def _off(layer: Layer) -> Pack:
    return _pack(f"off-{layer.name}", layer, LevelChange("core.cheap", None))


def _on(layer: Layer) -> Pack:
    return _pack(f"on-{layer.name}", layer, LevelChange("core.cheap", Level.ERROR))


def test_a_higher_layer_has_the_last_word_wherever_it_is_named() -> None:
    (placed,) = layered([_on(Layer.CAMPAIGN), _off(Layer.BRAND), _core()])
    assert (placed.rule.header.level, placed.level_from) == (Level.ERROR, "on-CAMPAIGN")


def test_within_a_layer_the_later_pack_has_the_last_word() -> None:
    assert layered([_core(), _on(Layer.BRAND), _off(Layer.BRAND)]) == ()


def test_a_rule_that_is_off_still_says_who_switched_it_off() -> None:
    (placed,) = every_rule([_core(), _off(Layer.BRAND)])
    assert (placed.on, placed.level_from, placed.own_level) == (False, "off-BRAND", Level.WARNING)


def test_a_networks_pack_speaks_only_of_its_network() -> None:
    rules = RuleSet([replace(_core(), networks=frozenset({"bluesky"}))])
    found = {
        network: len(rules.check("cheap", kind=TextKind.POST, lang="en", network=network))
        for network in ("bluesky", "feed", None)
    }
    assert found == {"bluesky": 1, "feed": 0, None: 0}
