"""Everything that is to be said about a content folder."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from kiosk.authoring import (
    check_dates,
    check_links,
    check_pictures,
    check_places,
    check_site,
    check_translations,
    check_wording,
)
from kiosk.authoring.content import Content, read_content
from kiosk.authoring.findings import Finding, has_errors
from kiosk.authoring.schema import Site
from kiosk.authoring.tree import read_tree
from kiosk.errors import ContentError


@dataclass(frozen=True, slots=True)
class Checked:
    """A content folder with its findings."""

    content: Content
    findings: tuple[Finding, ...]

    @property
    def site(self) -> Site:
        """The region; there is one whenever the content is usable."""
        if self.content.site is None:
            raise ContentError(self.content.root, "the file of the region cannot be used", "set the errors right first")
        return self.content.site

    @property
    def usable(self) -> bool:
        """Whether it can be compiled."""
        return not has_errors(self.findings)


def check(root: Path, today: date, known: Container[str] = frozenset()) -> Checked:
    """Check a content folder; every finding at once.

    Args:
        root: the folder.
        today: the day against which expiry is checked.
        known: keys of pictures that were rendered before, and so are whole.
    """
    content = read_content(read_tree(root))
    findings = chain(
        content.findings,
        check_site.findings(content),
        check_links.findings(content),
        check_places.findings(content),
        check_dates.findings(content, today),
        check_wording.findings(content),
        check_translations.findings(content),
        check_pictures.findings(content, known),
    )
    return Checked(content, tuple(sorted(set(findings))))
