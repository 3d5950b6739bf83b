"""What is known of one entry as short lines: its legs, its record, the row that it came as."""

import json

from PySide6.QtCore import QCoreApplication

from app.domain.ledger import StoredEntry, StoredLeg
from ui.format import Formatter, one_line
from ui.format_words import kind_word, shown_symbol, source_word
from ui.widgets.table_columns import Tone
from ui.widgets.table_facts import Fact

UNLINK = "unlink"
_PAYLOAD_ROWS = 40
_READABLE = 20_000  # characters of a payload that are taken apart; the rest is only counted


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryPanel", text)


def leg_facts(entry: StoredEntry, words: Formatter) -> list[Fact]:
    """Return what each leg of an entry did."""
    facts: list[Fact] = []
    for leg in entry.legs:
        symbol = shown_symbol(leg.symbol, 24)
        amount = f"{words.held(leg.quantity, leg.symbol, signed=True)} {symbol}"
        tip = words.exact(leg.quantity, symbol)
        facts.append(Fact(one_line(leg.account, 40), amount, Tone.TEXT, tip=tip))
        facts += _leg_details(leg, words)
    if not facts:
        facts.append(Fact(_tr("It has no legs.")))
    return facts


def _leg_details(leg: StoredLeg, words: Formatter) -> list[Fact]:
    facts = []
    if leg.unit_price is not None:
        price = words.price(leg.unit_price, leg.quote)
        facts.append(Fact(_tr("Price"), price, tip=words.exact(leg.unit_price, leg.quote)))
    if leg.amount is not None:
        facts.append(Fact(_tr("Came to"), words.money(leg.amount, leg.quote)))
    if leg.fee:
        facts.append(Fact(_tr("Fee"), f"{words.held(leg.fee, leg.fee_symbol)} {leg.fee_symbol}"))
    if leg.counter_symbol:
        facts.append(Fact(_tr("From"), one_line(leg.counter_symbol, 40)))
    return facts


def entry_facts(entry: StoredEntry, words: Formatter) -> list[Fact]:
    """Return what is recorded of an entry, with the entries that it has to do with."""
    facts = [
        Fact(_tr("Kind"), kind_word(entry.kind)),
        Fact(_tr("Source"), one_line(source_word(entry.source), 60)),
        Fact(_tr("Batch"), str(entry.batch_id)),
        Fact(_tr("Recorded"), words.moment(entry.recorded_at)),
        Fact(_tr("External id"), one_line(entry.external_id, 80), tip=entry.external_id),
    ]
    if entry.voided_by is not None:
        by = str(entry.voided_by)
        facts.append(Fact(_tr("Voided by entry"), by, target=f"entry:{by}"))
    if entry.voids is not None:
        target = f"entry:{entry.voids}"
        facts.append(Fact(_tr("Replaces entry"), str(entry.voids), target=target))
    facts += [
        Fact(_tr("Linked with entry"), str(other), target=f"entry:{other}")
        for other in entry.linked_entries
    ]
    if entry.linked_entries:
        facts.append(Fact(_tr("Take the link back"), target=UNLINK))
    return facts


def payload_facts(payload: str, words: Formatter) -> list[Fact]:
    """Return the untouched source row as name and text, whatever it contains."""
    if not payload:
        return []
    if len(payload) > _READABLE:
        return [Fact(f"{payload[:60]}…", words.count(len(payload)))]
    try:
        found = json.loads(payload)
    except ValueError:
        return [Fact(one_line(payload, 200), tip=payload[:2000])]
    if not isinstance(found, dict):
        return [Fact(one_line(str(found), 200), tip=payload[:2000])]
    facts = []
    for name, value in list(found.items())[:_PAYLOAD_ROWS]:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        if text and text != "null":
            facts.append(Fact(one_line(str(name), 40), one_line(text, 200), Tone.SOFT, tip=text))
    return facts
