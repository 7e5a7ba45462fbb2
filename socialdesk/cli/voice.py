"""``socialdesk voice``: list, show, check, test, import, export and compare voice packs."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import desk_open
from socialdesk.cli.voice_learning import learn, score
from socialdesk.desk.linting import pack_names
from socialdesk.paths import data_folder

if TYPE_CHECKING:
    from socialdesk.desk.voice_values import RuleSetting
    from socialdesk.lint.packs.pack import Pack

app = typer.Typer(no_args_is_help=True)
app.command()(learn)
app.command()(score)


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """Every voice pack that is here."""
    packs = [(name, _load(name)) for name in pack_names(data_folder())]
    if as_json:
        print_json([_as_json(name, pack) for name, pack in packs])
        return
    for name, pack in packs:
        language = f", {pack.language}" if pack.language else ""
        about = pack.description.partition(". ")[0]
        say(f"{name}  ({len(pack.rules)} rules{language})  {about}".rstrip())


@app.command()
def show(name: Annotated[str, typer.Argument()] = "", as_json: AsJson = False) -> None:
    """A pack's rules; without a name all that apply now, and which pack set each level."""
    if name:
        pack = _load(name)
        _tell_rules(_rules_of(pack), _as_json(name, pack), as_json)
    else:
        _tell_rules(_rules_in_use(), {}, as_json)


def _rules_in_use() -> "tuple[RuleSetting, ...]":
    from socialdesk.desk.voices import packs_in_use, rule_settings

    with desk_open() as desk:
        return rule_settings(packs_in_use(desk))


def _rules_of(pack: "Pack") -> "tuple[RuleSetting, ...]":
    """The rules of one pack as it has them."""
    from socialdesk.desk.voices import rule_settings

    return rule_settings((pack,))


def _tell_rules(
    rules: "tuple[RuleSetting, ...]", heading: dict[str, object], as_json: bool
) -> None:
    if as_json:
        told = [
            {
                "rule": rule.id,
                "level": rule.level.value if rule.level else "off",
                "set_by": rule.set_by,
                "own_level": rule.own_level.value,
                "kind": rule.kind.value,
                "message": rule.message,
                "why": rule.why,
            }
            for rule in rules
        ]
        print_json(heading | {"rules": told})
        return
    for rule in rules:
        level = rule.level.value if rule.level else "off"
        origin = "" if rule.set_by == rule.pack else f"  (set by {rule.set_by})"
        say(f"{level:<10}  {rule.id}{origin}")


@app.command()
def check(pack: str, as_json: AsJson = False) -> int:
    """Say what of a pack, a Vale style or a rule file could not be used, and why."""
    loaded = _load(pack)
    if as_json:
        print_json(_as_json(pack, loaded) | {"refusals": _refusals(loaded)})
    else:
        for line in (*loaded.refusals, *loaded.warnings):
            say(str(line))
        say(f"{loaded.name}: {len(loaded.rules)} rules can be used, {len(loaded.refusals)} not.")
    return 1 if loaded.refusals else 0


@app.command("tests")
def run_tests(pack: str, as_json: AsJson = False) -> int:
    """Run the tests that a pack's rules carry."""
    from socialdesk.lint.rules.ruleset import RuleSet

    loaded = _load(pack)
    failures = RuleSet([loaded]).run_tests()
    if as_json:
        found = [
            {"file": f.file, "rule": f.rule, "text": f.text, "should_flag": f.should_flag}
            for f in failures
        ]
        print_json({"pack": loaded.name, "rules": len(loaded.rules), "failures": found})
    else:
        for failure in failures:
            say(str(failure))
        say(f"{loaded.name}: {len(loaded.rules)} rules, {len(failures)} tests fail.")
    return 1 if failures or loaded.refusals else 0


@app.command("import")
def import_(
    pack: Path,
    name: Annotated[str, typer.Option("--name", help="What you call it; default: its own.")] = "",
    as_json: AsJson = False,
) -> int:
    """Keep a pack, a Vale style or a rule file among your own. What can't be used is named."""
    from socialdesk.desk.voices import import_pack

    kept = import_pack(data_folder(), pack, name)
    if as_json:
        print_json(_as_json(kept.name, kept) | {"refusals": _refusals(kept)})
    else:
        for refusal in kept.refusals:
            say(str(refusal))
        say(
            f"{kept.name} is kept, with {len(kept.rules)} rules; {len(kept.refusals)} were refused."
        )
    return 1 if kept.refusals else 0


@app.command()
def export(
    name: str,
    output: Annotated[Path, typer.Option("-o", "--output", help="As in shop.voicepack.")],
    as_json: AsJson = False,
) -> None:
    """Write a pack as one file, to hand on."""
    from socialdesk.desk.voices import export_pack

    export_pack(data_folder(), name, output)
    if as_json:
        print_json({"name": name, "file": str(output)})
    else:
        say(f"{name} is written to {output}.")


@app.command()
def diff(first: str, second: str, as_json: AsJson = False) -> int:
    """What changes from one pack to another. Exits with 1 where something does."""
    from socialdesk.desk.voices import compare_packs

    differences = compare_packs(data_folder(), first, second)
    if as_json:
        print_json(
            [
                {
                    "change": d.change.value,
                    "what": d.what,
                    "name": d.name,
                    "before": d.before or None,
                    "after": d.after or None,
                }
                for d in differences
            ]
        )
    else:
        for d in differences:
            told = " → ".join(part for part in (d.before, d.after) if part).replace("%s", "…")
            if d.before and d.before == d.after:
                told = "its words or settings differ"
            say(f"{d.change.value} {d.what} {d.name}" + (f": {told}" if told else ""))
        if not differences:
            say("The two packs do the same.")
    return 1 if differences else 0


def _load(name: str) -> "Pack":
    from socialdesk.desk.voices import open_pack

    return open_pack(data_folder(), name)


def _refusals(pack: "Pack") -> list[dict[str, object]]:
    return [
        {"file": r.file, "line": r.line, "rule": r.rule, "what": r.what, "mend": r.mend}
        for r in pack.refusals
    ]


def _as_json(name: str, pack: "Pack") -> dict[str, object]:
    return {
        "name": name,
        "version": pack.version,
        "language": pack.language,
        "licence": pack.licence,
        "description": pack.description,
        "rule_count": len(pack.rules),
    }
