"""The page for authors says what the schema says."""

from pathlib import Path

from kiosk.authoring.documentation import BEGIN, END, PAGE, main, page, tables
from kiosk.authoring.schema import COLLECTIONS, Entry


def test_the_tables_of_the_page_are_up_to_date() -> None:
    text = PAGE.read_text("utf-8")
    assert page(text) == text, "run python -m kiosk.authoring.documentation"


def test_every_field_is_in_the_tables_and_explained() -> None:
    made = tables()
    models: list[type[Entry]] = [Entry, *COLLECTIONS.values()]
    for model in models:
        for name, info in model.model_fields.items():
            assert f"`{name}`" in made
            assert info.description


def test_what_stands_around_the_tables_stays(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(f"before\n{BEGIN}old\n{END}after\n", "utf-8")
    main(path)
    text = path.read_text("utf-8")
    assert text.startswith(f"before\n{BEGIN}")
    assert text.endswith(f"{END}after\n")
    assert "old\n" not in text
