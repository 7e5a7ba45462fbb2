"""Plans of other programs as the posts that they ask for."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialdesk.domain.errors import InputError
from socialdesk.domain.plan_formats import FORMATS
from socialdesk.domain.plan_rows import Column, DayOrder, PlanFile
from socialdesk.exchange.plan import table
from socialdesk.exchange.plan.reading import format_named, read_columns, read_plan

PLANS = Path(__file__).parent / "plans"
WARSAW = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 22, 12, tzinfo=WARSAW)


def read(name: str, **chosen: object) -> PlanFile:
    return read_plan(PLANS / name, WARSAW, NOW, **chosen)  # type: ignore[arg-type]  # as given


def written(folder: Path, content: str) -> PlanFile:
    file = folder / "plan.csv"
    file.write_text(content, "utf-8")
    return read_plan(file, WARSAW, NOW)


@pytest.mark.parametrize("name", ["buffer", "publer", "sprout", "hootsuite"])
def test_a_program_is_known_by_its_file(name: str) -> None:
    assert read(f"{name}.csv").format.id == name


def test_buffer_s_rows_are_understood() -> None:
    first, second, third = read("buffer.csv").rows
    assert first.text == "Fresh rye, still warm.\nCome early"
    assert first.moment == datetime.fromisoformat("2026-12-01T09:30")
    assert (first.pictures, first.labels) == (("loaf.png",), ("Bakery", "Autumn"))
    assert second.line == 4
    assert (third.moment, third.remarks) == (None, ("no time: it becomes a draft",))


def test_publer_s_rows_are_understood() -> None:
    first, second, third = read("publer.csv").rows
    assert first.text == "Two loaves\nhttps://example.com/loaves"
    assert first.alts == ("A rye loaf", "A white loaf")
    assert first.first_comment == "Recipe below"
    assert second.can_be_imported
    assert third.problems == ("“next Friday at 2 PM” is not a time",)


def test_sprout_s_american_dates_show_by_themselves() -> None:
    plan = read("sprout.csv")
    assert plan.order is DayOrder.MONTH_FIRST
    assert plan.rows[0].moment == datetime.fromisoformat("2026-12-25T09:30")


def test_hootsuite_has_no_head() -> None:
    first, second = read("hootsuite.csv").rows
    assert (first.line, first.text) == (1, "Closed today, open tomorrow")
    assert second.text == "Open again\nhttps://example.com/open"


def test_a_sheet_from_windows_is_read_in_its_code_page() -> None:
    plan = read("sheet-from-windows.csv", languages=("pl",))
    assert plan.format.id == "other"
    assert plan.rows[0].text == "Pierniki już są"
    assert plan.rows[0].channels == ("Shop feed",)


def test_dates_that_may_mean_two_days_are_asked_about(tmp_path: Path) -> None:
    plan = written(tmp_path, "Text,Posting Time\nBread,03/04/2027 09:30\n")
    assert plan.asks_for_order
    chosen = read_plan(tmp_path / "plan.csv", WARSAW, NOW, order=DayOrder.MONTH_FIRST)
    assert not chosen.asks_for_order
    assert chosen.rows[0].moment == datetime.fromisoformat("2027-03-04T09:30")


def test_another_mapping_can_be_chosen(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text("A,B\nBread,2026-12-01 09:30\n")
    mapping = {Column.TEXT: 0, Column.MOMENT: 1}
    plan = read_plan(tmp_path / "plan.csv", WARSAW, NOW, mapping=mapping)
    assert plan.rows[0].moment == datetime.fromisoformat("2026-12-01T09:30")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (",2026-12-01 09:30", "there is no text and no picture"),
        ("Bread,2026-11-22 11:59", "2026-11-22 11:59 is in the past"),
        ("Bread,2026-12-01", "“2026-12-01” names no hour"),
        ("Bread,09:30", "“09:30” names no day"),
        ("Bread,2027-03-28 02:30", "2027-03-28 02:30 does not exist in Europe/Warsaw"),
    ],
)
def test_each_row_says_its_problem(tmp_path: Path, row: str, problem: str) -> None:
    (read_row,) = written(tmp_path, f"Text,Posting Time\n{row}\n").rows
    assert read_row.problems[0].startswith(problem)


def test_a_moment_with_an_offset_is_brought_to_the_workspace_s_clock(tmp_path: Path) -> None:
    (row,) = written(tmp_path, "Text,Posting Time\nBread,2026-12-01T09:30:00Z\n").rows
    assert row.moment == datetime.fromisoformat("2026-12-01T10:30")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04\0\0", "is no CSV file"),
        (b"A,B\n1,2\n", "has no column that is known to hold the text"),
        (b'Text,Posting Time\n"' + b"a" * 200_000, "can't be read"),
    ],
)
def test_a_file_that_is_no_plan_is_one_clear_line(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "plan.csv").write_bytes(content)
    with pytest.raises(InputError, match=said):
        read_plan(tmp_path / "plan.csv", WARSAW, NOW)


def test_a_file_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be read"):
        read_plan(tmp_path / "gone.csv", WARSAW, NOW)


def test_a_plan_that_is_far_too_long_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "MAX_ROWS", 2)
    with pytest.raises(InputError, match="import it in parts"):
        written(tmp_path, "Text,Posting Time\n" + "Bread,\n" * 4)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_usual_encodings_are_known(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "plan.csv").write_bytes("Text,Posting Time\nלחם 🥖,\n".encode(encoding))
    assert read_plan(tmp_path / "plan.csv", WARSAW, NOW).rows[0].text == "לחם 🥖"


def test_a_format_is_chosen_by_name() -> None:
    assert [format_named(known.id) for known in FORMATS] == list(FORMATS)
    with pytest.raises(InputError, match="use one of socialdesk, buffer"):
        format_named("pigeon")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.text('",;\n\tText Posting Time0123/-:', max_size=200))
def test_any_file_is_read_or_refused(tmp_path: Path, content: bytes | str) -> None:
    raw = content.encode() if isinstance(content, str) else content
    (tmp_path / "plan.csv").write_bytes(b"Text,Posting Time\n" + raw)
    try:
        plan = read_plan(tmp_path / "plan.csv", WARSAW, NOW)
    except InputError:
        return
    now = NOW.replace(tzinfo=None)
    assert all(row.problems for row in plan.rows if row.moment and row.moment < now)


def test_the_columns_are_told_before_anybody_says_what_they_hold(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text("When,Words\n2027-01-05 09:30,Bread\n,Rolls,too many\n")
    columns = read_columns(tmp_path / "plan.csv")
    assert columns.heads == ("When", "Words")
    assert columns.samples == (("2027-01-05 09:30", "Bread"), ("", "Rolls"))
    assert columns.mapping == {}
