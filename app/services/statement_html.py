"""A net-worth statement as one HTML page: nothing is fetched, nothing runs, every name is text."""

from html import escape

from app.services.statement_sheet import Sheet, SheetCell, SheetRow

# Marks that turn the direction of text: in a name they could reorder the figures beside it.
_TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C))
_STYLE = """
body { font: 13px/1.45 Inter, "Noto Sans", "DejaVu Sans", sans-serif; color: #14181f;
  font-variant-numeric: tabular-nums; margin: 32px auto; max-width: 1100px; padding: 0 16px; }
h1 { font-size: 20px; margin: 0 0 2px; } h2 { font-size: 14px; margin: 28px 0 6px; }
p { margin: 2px 0; color: #5b6472; } table { border-collapse: collapse; width: 100%; }
table + p { margin-top: 10px; } div { overflow-x: auto; margin-top: 18px; }
th, td { padding: 3px 8px; text-align: end; white-space: nowrap; vertical-align: baseline; }
th:first-child, td:first-child { text-align: start; white-space: normal; }
thead th { border-bottom: 1px solid #cbd1da; color: #5b6472; font-weight: 600; }
tr.side td { font-weight: 700; font-size: 15px; padding-top: 16px; }
tr.category td { font-weight: 600; border-top: 1px solid #e3e6eb; }
tr.account td:first-child { padding-inline-start: 24px; }
tr.holding td { color: #5b6472; } tr.holding td:first-child { padding-inline-start: 44px; }
tr.category td:first-child { padding-inline-start: 12px; }
tr.total td { font-weight: 700; border-top: 1px solid #14181f; }
tr.net td { font-weight: 700; font-size: 15px; border-top: 2px solid #14181f;
  border-bottom: 4px double #14181f; padding-top: 8px; }
tr.net td, tr.side td { padding-bottom: 6px; } i { font-style: normal; display: inline-block;
  width: 0.7em; text-align: start; } small { color: #626b79; margin-inline-start: 8px; }
ul { margin: 6px 0; padding-inline-start: 20px; } table.prices td { color: #5b6472; }
table.prices th, table.prices td { text-align: start; }
tr { break-inside: avoid; } thead { display: table-header-group; }
@media print { body { margin: 0; max-width: none; font-size: 10px; } }
"""


def sheet_html(
    sheet: Sheet,
    *,
    heading: str = "",
    notes_title: str = "Notes",
    prices_title: str = "Prices and rates",
    language: str = "en",
    is_rtl: bool = False,
) -> str:
    """Return a whole page. `heading`: above the title, the name of the books say."""
    heads = "".join(f"<th scope=col>{_text(column.title)}<i></i></th>" for column in sheet.columns)
    rows = "\n".join(_row(row, len(sheet.columns)) for row in sheet.rows)
    legend = "".join(f"<p>{_text(one)}</p>" for one in sheet.legend)
    notes = "".join(f"<li>{_text(one)}</li>" for one in sheet.notes)
    direction = "rtl" if is_rtl else "ltr"
    return "\n".join(
        part
        for part in (
            "<!DOCTYPE html>",
            f'<html lang="{escape(language)}" dir="{direction}"><head><meta charset="utf-8">',
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{_text(sheet.title)}</title><style>{_STYLE}</style></head><body>",
            f"<p>{_name(heading)}</p>" if heading else "",
            f"<h1>{_text(sheet.title)}</h1><p>{_text(sheet.subtitle)}</p>",
            f"<div><table><thead><tr><th></th>{heads}</tr></thead><tbody>",
            rows,
            f"</tbody></table></div>{legend}",
            f"<h2>{_text(notes_title)}</h2><ul>{notes}</ul>" if notes else "",
            _prices(sheet, prices_title),
            "</body></html>\n",
        )
        if part
    )


def _row(row: SheetRow, columns: int) -> str:
    detail = ""
    if row.detail and row.detail != row.label:
        detail = f"<small>{_name(row.detail)}</small>"
    cells = "".join(_cell(cell) for cell in row.cells) or "<td></td>" * columns
    return f'<tr class="{row.kind.value}"><td>{_name(row.label)}{detail}</td>{cells}</tr>'


def _cell(cell: SheetCell) -> str:
    return f"<td><bdi dir=ltr>{_text(cell.text)}</bdi><i>{_text(cell.mark)}</i></td>"


def _prices(sheet: Sheet, title: str) -> str:
    if not sheet.prices:
        return ""
    heads = "".join(f"<th scope=col>{_text(one)}</th>" for one in sheet.price_titles)
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{_name(cell)}</td>" for cell in one.cells) + "</tr>"
        for one in sheet.prices
    )
    return (
        f"<h2>{_text(title)}</h2><div><table class=prices><thead><tr>{heads}</tr></thead>"
        f"<tbody>\n{rows}\n</tbody></table></div>"
    )


def _name(text: str) -> str:
    """Return foreign text, in a direction of its own."""
    return f"<bdi>{_text(text)}</bdi>"


def _text(text: str) -> str:
    turned = text.translate(_TURNS)
    return escape(
        "".join(mark if mark.isprintable() or mark == "\u00a0" else " " for mark in turned)
    )
