"""``socialdesk languages``: what serves each language, and what to install to do better."""

from dataclasses import asdict

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.desk.languages import language_support
from socialdesk.domain.languages import LanguageSupport
from socialdesk.paths import data_folder


def languages(as_json: AsJson = False) -> None:
    """List the languages: how well each is checked, by what, and what would help."""
    supports = language_support(data_folder())
    if as_json:
        print_json([asdict(support) for support in supports])
        return
    for support in supports:
        for line in _lines(support):
            say(line)


def _lines(support: LanguageSupport) -> list[str]:
    lines = [f"{support.name} ({support.lang}): {support.service}"]
    lines += [f"  dictionary   {dictionary}" for dictionary in support.dictionaries]
    lines += [f"  frequencies  {support.frequencies}"] if support.frequencies else []
    lines += [f"  grammar      {support.tags}"] if support.tags else []
    return [*lines, f"  to do better: {support.mend}"] if support.mend else lines
