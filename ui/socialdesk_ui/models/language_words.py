"""What the window says about how well a language is checked."""

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.languages import LanguageSupport, Service


def service_text(service: Service) -> str:
    """How far the checks go, in one sentence."""
    say = QCoreApplication.translate
    return {
        Service.FULL: say("Languages", "Spelling, grammar slips and mixed-up words are checked"),
        Service.SPELLING: say("Languages", "Spelling is checked, by a dictionary"),
        Service.BY_FREQUENCY: say(
            "Languages", "Spelling is checked, by how common words are beside a dictionary"
        ),
        Service.UNCHECKED: say("Languages", "Not checked: there is no dictionary for it"),
    }[service]


def sources_text(support: LanguageSupport) -> str:
    """What serves it and from where: "Dictionary pl (the languages extra) · word counts …"."""
    say = QCoreApplication.translate
    parts = []
    if support.dictionaries:
        names = ", ".join(map(_without_folder, support.dictionaries))
        parts.append(say("Languages", "Dictionary: {names}").format(names=names))
    if support.frequencies:
        parts.append(say("Languages", "Word counts: {name}").format(name=support.frequencies))
    if support.tags:
        parts.append(say("Languages", "Grammar: {name}").format(name=support.tags))
    return " · ".join(parts)


def _without_folder(dictionary: str) -> str:
    """ "pl (the languages extra)" of "pl (the languages extra: /usr/…)"."""
    name, folder, _ = dictionary.partition(": ")
    return f"{name})" if folder else dictionary
