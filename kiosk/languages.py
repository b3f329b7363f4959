"""Languages by their BCP 47 tags, and what each calls itself."""

AUTONYMS = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "lb": "Lëtzebuergesch",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "tr": "Türkçe",
    "uk": "Українська",
    "wa": "Walon",
}
"""Our own table: Qt and ICU disagree on capitals and on regional names."""


def autonym(tag: str) -> str:
    """Return the name of a language in that language; the tag itself when it is not in our table."""
    return AUTONYMS.get(tag) or AUTONYMS.get(tag.split("-")[0], tag)


def fallbacks(tag: str, default: str) -> tuple[str, ...]:
    """Return the languages to try for a text, best first.

    >>> fallbacks("nl-BE", "fr")
    ('nl-BE', 'nl', 'fr')
    """
    parts = tag.split("-")
    chain = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
    return tuple(dict.fromkeys([*chain, default]))
