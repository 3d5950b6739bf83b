"""The window in other languages: what is translated, what is not forgotten, and how it reads."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.ports.providers import Capability, Facts, Field, ProviderKind
from tests.unit.ui.untranslated import untranslated
from ui import i18n
from ui.charts.words import tick_text
from ui.format import Formatter
from ui.format_typed import typed_date, typed_number
from ui.format_words import kind_word
from ui.i18n import build
from ui.i18n.catalog import FORMS, read_catalog
from ui.i18n.counts import counted
from ui.i18n.declared import declared, texts_of_providers
from ui.i18n.extract import Found
from ui.i18n.placeholders import placeholders

LANGUAGES = tuple(FORMS)
TODAY = date(2026, 11, 21)


class Kept:
    """The memory of a window."""

    def __init__(self, language: str = "en") -> None:
        self.values = {"language": language}

    def text(self, key: str, default: str = "") -> str:
        return self.values.get(key, default)

    def set_text(self, key: str, value: str) -> None:
        self.values[key] = value


@pytest.fixture(scope="module")
def found() -> list[Found]:
    texts, puzzles = build.all_texts()
    assert not puzzles, puzzles  # every text and its context can be told from the sources
    return texts


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[i18n.Speaker]:
    before, way = QLocale(), qapp.layoutDirection()
    made = i18n.install(qapp, Kept())
    yield made
    made.speak("en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(way)
    qapp.setProperty("coffer_speaker", None)
    qapp.setProperty("coffer_own_locale", None)


# Catalogues


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated(language: str, found: list[Found]) -> None:
    catalog = build.renewed(language, found)
    missing = [
        f"{one.paths[0]}: {one.source}"
        for one in catalog.messages.values()
        if not one.is_gone and not one.is_done
    ]
    assert not missing, f"{len(missing)} texts (./dev translate export {language}): {missing[:5]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fit_their_sources(language: str) -> None:
    catalog = read_catalog(build.path_of(language), language)
    assert len(catalog.messages) > 4000
    wrong = [
        f"{one.context}: {one.source}: {problem}"
        for one in catalog.messages.values()
        if one.forms and (problem := build.problem_of(one, language))
    ]
    assert not wrong


def test_what_is_loaded_is_what_the_catalogues_say(tmp_path: Path) -> None:
    build.build(tmp_path)
    for language in LANGUAGES:
        made = (tmp_path / f"coffer_{language}.qm").read_bytes()
        assert made == build.path_of(language, "qm").read_bytes(), "./dev translate builds them"


def test_a_catalogue_is_written_as_it_was_read() -> None:
    path = build.path_of("ar")
    assert read_catalog(path, "ar").text() == path.read_text(encoding="utf-8")


def test_what_providers_declare_of_themselves_is_found() -> None:
    found = {(one.path, one.source) for one in texts_of_providers(build.ROOT)}
    plaid = "app/providers/plaid/__init__.py"
    assert {
        (plaid, "Client ID"),
        (plaid, "a cursor, 500 rows a page; investments by place and date"),
    } <= found
    assert ("app/providers/evm/__init__.py", "Coins and tokens of addresses on Polygon.") in found
    assert ("app/providers/channels/__init__.py", "Mail server") in found
    facts = Facts(
        "one", "One Bank", ProviderKind.BANK, frozenset({Capability.ACCOUNTS}), {"": "https://one"},
        (
            Field("a", "Account", help="Which.", placeholder="1234", choices=(("x", "Savings"),)),
            Field("b", "Branch", choices=(("hh", "Hamburg"),), is_of_names=True),
            Field("c", "Token", is_given=True),
        ),
        about="A bank.", read_only="Only reads.", history="a year", paging="ten a page",
    )  # fmt: skip
    assert list(declared(facts)) == [
        "A bank.", "Only reads.", "a year", "ten a page", "Account", "Which.", "Savings", "Branch",
    ]  # fmt: skip


def test_places_may_change_their_order() -> None:
    assert placeholders("{1} … {0}", like="{} on {}") == placeholders("{} on {}")
    assert placeholders("{0} … {0}", like="{} on {}") != placeholders("{} on {}")
    assert placeholders("{name} %n {{no}}") == Counter(["{name}", "%n"])


def test_no_text_goes_round_the_translation() -> None:
    # The description is a field of a picture's file, and Qt's name for it.
    assert [one for one in untranslated(build.ROOT) if "taken.py" not in one] == []


# Speaking


def test_the_persons_languages_are_asked_in_their_order(
    monkeypatch: pytest.MonkeyPatch, speaker: i18n.Speaker
) -> None:
    for names, wanted in (
        (["it-IT", "it", "fr-CH", "de"], "fr"),
        (["ja_JP"], "ja"),
        (["C"], "en"),
        ([], "en"),
    ):
        monkeypatch.setattr(i18n, "_asked_for", lambda names=names: names)
        assert i18n.system_language() == wanted
        speaker.speak("system")
        assert speaker.spoken == wanted


def test_a_language_is_spoken_at_once_and_remembered(speaker: i18n.Speaker) -> None:
    heard: list[str] = []
    speaker.changed.connect(heard.append)
    assert kind_word("dividend") == "Dividend"
    i18n.set_language("de")
    assert (i18n.language(), heard) == ("de", ["de"])
    assert kind_word("dividend") == "Dividende"
    assert QCoreApplication.translate("places", "Net-worth statement") == "Vermögensaufstellung"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # Qt's own
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    i18n.set_language("ar")
    assert kind_word("dividend") == "توزيع أرباح"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    i18n.set_language("en")
    assert kind_word("dividend") == "Dividend"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert heard == ["de", "ar", "en"]
    assert dict(i18n.choices())["ja"] == "日本語"


def test_a_class_speaks_the_words_of_those_it_builds_on(speaker: i18n.Speaker) -> None:
    class AccountsView(QObject):
        def words(self) -> str:
            return self.tr("Accounts")

    class Ours(AccountsView):
        pass

    speaker.speak("fr")
    assert Ours().words() == "Comptes"


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("en", 1, "1 entry"),
        ("en", 3, "3 entries"),
        ("de", 1, "1 Buchung"),
        ("fr", 0, "0 écriture"),
        ("ja", 1, "1 件の記録"),
        ("ar", 0, "لا قيود"),
        ("ar", 1, "قيد واحد"),
        ("ar", 2, "قيدان"),
        ("ar", 7, "7 قيود"),
        ("ar", 11, "11 قيدًا"),
        ("ar", 100, "100 قيد"),
    ],
)
def test_counts_take_the_form_of_their_language(
    speaker: i18n.Speaker, language: str, number: int, words: str
) -> None:
    speaker.speak(language)
    assert counted("counts", "{} entry", "{} entries", number).format(number) == words


# Formats


@pytest.mark.parametrize(
    ("name", "money", "percent", "day"),
    [
        ("de_DE", "−1.234.567,89\u00a0€", "12,5\u00a0%", "21. Nov. 2026"),
        ("fr_FR", "−1\u202f234\u202f567,89\u00a0€", "12,5\u00a0%", "21 nov. 2026"),
        ("es_ES", "−1.234.567,89\u00a0€", "12,5\u00a0%", "21 de nov de 2026"),
        ("en_IN", "−€12,34,567.89", "12.5%", "21 Nov 2026"),
        ("ja_JP", "−€1,234,567.89", "12.5%", "2026年11月21日"),
        ("ar_EG", "\u2066−١٬٢٣٤٬٥٦٧٫٨٩\u00a0€\u2069", "\u2066١٢٫٥٪\u2069", "٢١ نوفمبر ٢٠٢٦"),
        ("ar_AE", "\u2066−1,234,567.89\u00a0€\u2069", "\u206612.5%\u2069", "21 نوفمبر 2026"),
    ],
)
def test_formats_of_a_region(name: str, money: str, percent: str, day: str) -> None:
    formatter = Formatter(QLocale(name))
    assert formatter.money(Decimal("-1234567.89"), "EUR") == money
    assert formatter.percent(Decimal("0.125")) == percent
    assert formatter.day(TODAY) == day


@pytest.mark.parametrize(
    ("name", "month", "short", "day"),
    [
        ("en_US", "November 2026", "Nov 2026", "21 Nov"),
        ("de_DE", "November 2026", "Nov. 2026", "21. Nov."),
        ("es_ES", "noviembre de 2026", "nov 2026", "21 nov"),
        ("ja_JP", "2026年11月", "2026年11月", "11月21日"),
        ("ar_EG", "نوفمبر ٢٠٢٦", "نوفمبر ٢٠٢٦", "٢١ نوفمبر"),
        ("hu_HU", "2026. november", "2026. nov.", "nov. 21."),
        ("lv_LV", "2026 novembris", "2026 nov.", "21 nov."),
    ],
)
def test_months_and_days_have_the_order_of_their_region(
    name: str, month: str, short: str, day: str
) -> None:
    formatter = Formatter(QLocale(name))
    assert formatter.month(TODAY) == month
    assert tick_text(TODAY, "month-year", formatter) == short
    assert tick_text(TODAY, "day", formatter) == day


def test_yen_have_no_decimals() -> None:
    assert Formatter(QLocale("ja_JP")).money(Decimal("1234567.4"), "JPY") == "¥1,234,567"


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("de_DE", "1.234,5"),
        ("fr_FR", "1\u202f234,5"),
        ("en_IN", "1,234.5"),
        ("ar_EG", "١٬٢٣٤٫٥"),
        ("ja_JP", "1,234.5"),
    ],
)
def test_numbers_are_read_as_the_region_writes_them(name: str, typed: str) -> None:
    assert typed_number(typed, QLocale(name)).value == Decimal("1234.5")


@pytest.mark.parametrize(
    ("name", "typed"),
    [("de_DE", "21.11.2026"), ("fr_FR", "21/11/2026"), ("ja_JP", "2026/11/21"),
     ("ar_EG", "٢١\u200f/١١\u200f/٢٠٢٦"), ("es_ES", "21/11/2026")],
)  # fmt: skip
def test_days_are_read_as_the_region_writes_them(name: str, typed: str) -> None:
    assert typed_date(typed, TODAY, QLocale(name)) == TODAY


def test_names_stand_at_the_side_where_reading_begins(speaker: i18n.Speaker) -> None:
    from ui.widgets.labels import Label

    speaker.speak("ar")
    label = Label("Northgate Brokerage")  # Qt alone would put it to the left
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    label.setAlignment(Qt.AlignmentFlag.AlignTrailing)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    sentence = Label("Northgate: انتهت الصلاحية")  # begins with a name, and runs from the right
    assert QLabel.text(sentence).startswith("\u200f")
    assert QLabel.text(label) == label.text() == "Northgate Brokerage"
    assert sentence.text() == "Northgate: انتهت الصلاحية"
    speaker.speak("en")
    assert Label("Name").alignment() == QLabel().alignment()
