"""The judge of one language, made when the first text in it is checked."""

from functools import cached_property
from pathlib import Path

from socialdesk.lint.names import language_name
from socialdesk.lint.spelling.judge import Judge
from socialdesk.lint.spelling.lexicon import load_lexicon
from socialdesk.lint.spelling.sources import PREFERRED


class Speller:
    """A language's judge, or what there is to say where it has no dictionary."""

    def __init__(self, lang: str, own_folders: tuple[Path, ...]) -> None:
        self.lang = lang
        self._own_folders = own_folders

    @cached_property
    def _loaded(self) -> tuple[Judge | None, tuple[str, ...]]:
        lexicon, notices = load_lexicon(self.lang, self._own_folders)
        if lexicon is None:
            return None, (*notices, _unchecked(self.lang))
        return Judge(lexicon), notices

    @property
    def judge(self) -> Judge | None:
        """Loads the dictionary: 50 ms for English, up to 700 ms for the largest."""
        return self._loaded[0]

    @property
    def notices(self) -> tuple[str, ...]:
        """What is not checked and what to install, in the words of the window."""
        return self._loaded[1]


def _unchecked(lang: str) -> str:
    file = PREFERRED.get(lang, (lang,))[0]
    by_hand = f"put {file}.aff and {file}.dic in your dictionaries folder"
    extra = "install the languages extra (pip install 'socialdesk[languages]') or "
    mend = extra + by_hand if lang in PREFERRED else by_hand
    return f"{language_name(lang)} spelling is not checked: {mend}"
