import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QImage

from kiosk.catalogue.page import page
from kiosk.catalogue.store import Catalogue
from kiosk.ui.gallery import Gallery
from tests.fit import missing_pictures, text_of, texts
from tests.pictures import alike
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Terminals


def pictures_of(catalogue: Catalogue, ref: str, language: str = "fr") -> Gallery:
    shown = catalogue.read(page, ref, language)
    assert shown is not None
    gallery = Gallery()
    gallery.show(shown.pictures)
    return gallery


def test_pictures_go_round_and_round(qapp: object, catalogue: Catalogue) -> None:
    gallery = pictures_of(catalogue, "highlights/lighthouse")
    gallery.open(0)
    gallery.step(-1)
    assert gallery.index == 2
    gallery.step(1)
    assert gallery.index == 0


def test_only_a_picture_that_is_there_opens(qapp: object, catalogue: Catalogue) -> None:
    gallery = pictures_of(catalogue, "highlights/lighthouse")
    for index in (-1, 3):
        gallery.open(index)
        assert not gallery.shown


def test_a_picture_is_told_by_its_caption_alone(qapp: object, catalogue: Catalogue) -> None:
    gallery = pictures_of(catalogue, "highlights/lighthouse")
    gallery.open(1)
    assert (gallery.caption, gallery.credit) == ("La nuit", "B. Veilleur")
    gallery.step(1)
    assert (gallery.caption, gallery.credit) == ("", "C. Marcheur")


def test_an_entry_with_other_pictures_closes_the_open_one(qapp: object, catalogue: Catalogue) -> None:
    gallery = pictures_of(catalogue, "highlights/lighthouse")
    gallery.open(2)
    other = catalogue.read(page, "highlights/mill", "fr")
    assert other is not None
    gallery.show(other.pictures)
    assert (gallery.shown, gallery.index) == (False, 0)


def test_without_pictures_there_is_nothing_to_tell(qapp: object) -> None:
    gallery = Gallery()
    gallery.step(1)
    gallery.close()
    assert (gallery.caption, gallery.credit, gallery.count) == ("", "", 0)


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def lighthouse(terminal: Terminals, request: pytest.FixtureRequest) -> Terminal:
    """A terminal with the lighthouse's first picture open."""
    kiosk = terminal(size=request.param)
    kiosk.begin("fr")
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    kiosk.tap("hero")
    return kiosk


def shown_words(kiosk: Terminal) -> str:
    return " ".join(text_of(item) for item in texts(kiosk))


def swipe(kiosk: Terminal, pages: int) -> None:
    pictures = next(item for item in kiosk.stage.items() if item.inherits("QQuickListView"))
    middle, half = kiosk.centre(pictures), QPoint(int(pictures.width()) * 2 // 5, 0)
    kiosk.swipe(middle + half * pages, middle - half * pages)


def test_touching_the_picture_opens_it(lighthouse: Terminal) -> None:
    assert lighthouse.visit.gallery.shown
    words = shown_words(lighthouse)
    assert "Le Phare" in words
    assert "A. Gardien" in words
    assert missing_pictures(lighthouse) == []


def test_who_does_not_see_the_open_picture_is_told_what_it_shows(lighthouse: Terminal) -> None:
    heard = [node.name for node in lighthouse.tree() if node.role == QAccessible.Role.Graphic]
    assert "Un disque jaune sur fond bleu" in heard


def test_buttons_step_and_close(lighthouse: Terminal) -> None:
    lighthouse.tap("gallery_next")
    assert lighthouse.visit.gallery.index == 1
    assert "La nuit" in shown_words(lighthouse)
    lighthouse.tap("gallery_previous")
    assert lighthouse.visit.gallery.index == 0
    lighthouse.tap("gallery_close")
    assert not lighthouse.visit.gallery.shown
    assert lighthouse.place == ("entry", "highlights/lighthouse")


def test_swiping_shows_the_next_picture_and_the_buttons_go_on_from_there(lighthouse: Terminal) -> None:
    before = lighthouse.picture()
    swipe(lighthouse, 1)
    assert lighthouse.visit.gallery.index == 1
    assert not alike(lighthouse.picture(), before)
    lighthouse.tap("gallery_next")
    assert lighthouse.visit.gallery.index == 2
    swipe(lighthouse, -1)
    assert lighthouse.visit.gallery.index == 1


def test_the_open_picture_stays_open_when_the_language_is_switched(lighthouse: Terminal) -> None:
    lighthouse.tap("gallery_next")
    picture = middle_of(lighthouse)
    lighthouse.tap("bar_language")
    lighthouse.tap("language_nl")
    assert lighthouse.visit.language == "nl"
    assert (lighthouse.visit.gallery.shown, lighthouse.visit.gallery.index) == (True, 1)
    assert alike(middle_of(lighthouse), picture)


def middle_of(kiosk: Terminal) -> QImage:
    """Return the picture without what stands around it."""
    width, height = kiosk.window.width(), kiosk.window.height()
    return kiosk.picture().copy(width // 4, height // 4, width // 2, height // 4)


def test_back_closes_the_picture_first(lighthouse: Terminal) -> None:
    lighthouse.tap("bar_back")
    assert not lighthouse.visit.gallery.shown
    assert lighthouse.place == ("entry", "highlights/lighthouse")


def test_home_leads_away_from_the_open_picture(lighthouse: Terminal) -> None:
    lighthouse.tap("bar_home")
    assert lighthouse.place == ("home", "")
    assert not lighthouse.visit.gallery.shown


def test_a_single_picture_needs_no_arrows(terminal: Terminals) -> None:
    kiosk = terminal()
    kiosk.begin("fr")
    kiosk.tap("card_pillars/water")
    kiosk.tap("hero")
    assert "gallery_close" in kiosk.stage.names()
    assert not {"gallery_next", "gallery_previous"} & kiosk.stage.names()
    swipe(kiosk, 1)
    assert kiosk.visit.gallery.index == 0


def test_a_drawn_cover_does_not_open(terminal: Terminals) -> None:
    kiosk = terminal()
    kiosk.begin("fr")
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/mill")
    kiosk.tap("hero")
    assert not kiosk.visit.gallery.shown
