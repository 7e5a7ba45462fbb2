"""Languages by their English names."""

_NAMES = {
    "be": "Belarusian",
    "cs": "Czech",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hr": "Croatian",
    "it": "Italian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sv": "Swedish",
    "uk": "Ukrainian",
}


def language_name(lang: str) -> str:
    """The English name of an ISO 639-1 code; the code itself where it is not one of ours."""
    return _NAMES.get(lang, f"“{lang}”")
