"""Schedules against published tables, to the cent, and against numpy-financial."""

import random
from datetime import date
from decimal import Decimal

import numpy as np
import numpy_financial as npf
import pytest

from app.domain.loans.extra_effect import ExtraWish, effect_of
from app.domain.loans.records import DayCount, LoanKind
from app.domain.loans.schedule import Schedule, schedule
from tests.depth import examples
from tests.unit.domain.loan_builders import a_loan

D = Decimal


def rows(plan: Schedule, count: int = 10_000) -> list[tuple[str, str, str]]:
    """Return interest, principal and balance of the first payments."""
    return [(str(r.interest), str(r.principal), str(r.balance)) for r in plan.rows[:count]]


def test_a_textbook_loan_of_six_payments() -> None:
    """$1,000 at 9 % over six months: the whole table, and its smaller last payment.

    Source: Hanly and Koffman, "Problem Solving and Program Design in C", the programming project
    "customized loan amortization table" with its printed result.
    """
    plan = schedule(a_loan("1000", "0.09", 6))
    assert rows(plan) == [
        ("7.50", "163.57", "836.43"), ("6.27", "164.80", "671.63"), ("5.04", "166.03", "505.60"),
        ("3.79", "167.28", "338.32"), ("2.54", "168.53", "169.79"), ("1.27", "169.79", "0.00"),
    ]  # fmt: skip
    assert [row.payment for row in plan.rows] == [D("171.07")] * 5 + [D("171.06")]


def test_a_mortgage_of_1061_percent() -> None:
    """$47,100 at 10.61 % over 360 months, payment $434.72: the first seventeen rows.

    Source: "Loan Amortization", docstoc.com, document 1460085.
    """
    plan = schedule(a_loan("47100", "0.1061", 360))
    assert plan.payment == D("434.72")
    published = """
        416.44 18.28 47081.72, 416.28 18.44 47063.28, 416.12 18.60 47044.68, 415.95 18.77 47025.91,
        415.79 18.93 47006.98, 415.62 19.10 46987.88, 415.45 19.27 46968.61, 415.28 19.44 46949.17,
        415.11 19.61 46929.56, 414.94 19.78 46909.78, 414.76 19.96 46889.82, 414.58 20.14 46869.68,
        414.41 20.31 46849.37, 414.23 20.49 46828.88, 414.05 20.67 46808.21, 413.86 20.86 46787.35
    """
    assert rows(plan, 16) == [tuple(row.split()) for row in published.split(",")]


def test_a_payment_by_contract() -> None:
    """$300,000 at 4 % with payments of $1,432 by contract: the first year, as published unrounded.

    Source: calculatorplus.com, "30 year mortgage amortization tables examples".
    """
    published = """
        1000.00 432.00 299568.00, 998.56 433.44 299134.56, 997.12 434.88 298699.68,
        995.67 436.33 298263.34, 994.21 437.79 297825.55, 992.75 439.25 297386.30,
        991.29 440.71 296945.59, 989.82 442.18 296503.41, 988.34 443.66 296059.75,
        986.87 445.13 295614.62, 985.38 446.62 295168.00, 983.89 448.11 294719.90
    """
    exact = schedule(a_loan("300000", "0.04", 360, payment=D(1432)), places=None)
    cents = [
        tuple(f"{value:.2f}" for value in (row.interest, row.principal, row.balance))
        for row in exact.rows[:12]
    ]
    assert cents == [tuple(row.split()) for row in published.split(",")]


def test_an_agency_s_sample_disclosure() -> None:
    """$162,000 at 3.875 % over 30 years: monthly $761.78, principal paid in five years $15,773.

    Source: Consumer Financial Protection Bureau, Regulation Z, Appendix H, samples H-24(B) and
    H-25(B) (fixed rate loan).
    """
    plan = schedule(a_loan("162000", "0.03875", 360))
    assert plan.payment == D("761.78")
    assert round(plan.principal - plan.rows[59].balance) == 15_773


@pytest.mark.parametrize(
    ("rate", "years", "payment", "owed"),
    [("0.07", 30, "1663.26", 235_328), ("0.065", 15, "2177.77", 191_792)],
)
def test_what_is_owed_after_five_years(rate: str, years: int, payment: str, owed: int) -> None:
    """$250,000: payments and balances (whole dollars, cut) after five years.

    Source: ebrary.net, "Appendix A. Amortization Tables" (document 6146).
    """
    plan = schedule(a_loan("250000", rate, years * 12))
    assert plan.payment == D(payment)
    assert int(plan.rows[59].balance) == owed


def test_extra_payments_of_200_a_month() -> None:
    """$300,000 at 6.5 % over 30 years with $200 more: $103,449 and 83 months saved.

    Source: mortgagecalcmaster.pages.dev, "Extra Payment Calculator" (unrounded).
    """
    found = effect_of(
        a_loan("300000", "0.065", 360), (), (), ExtraWish(monthly=D(200)), places=None
    )
    assert found.months_saved == 83
    assert round(found.before.interest) == 382_633
    assert round(found.after.interest) == 279_185
    assert round(found.interest_saved) == 103_449


def test_the_example_of_the_numpy_manual() -> None:
    """$2,500 at 8.24 % over twelve months: $112.98 of interest in all.

    Source: NumPy 1.17 manual, `numpy.ipmt`, example.
    """
    published = [
        (200.58, 17.17, 2299.42), (201.96, 15.79, 2097.46), (203.35, 14.40, 1894.11),
        (204.74, 13.01, 1689.37), (206.15, 11.60, 1483.22), (207.56, 10.18, 1275.66),
        (208.99, 8.76, 1066.67), (210.42, 7.32, 856.25), (211.87, 5.88, 644.38),
        (213.32, 4.42, 431.05), (214.79, 2.96, 216.26), (216.26, 1.49, 0.00),
    ]  # fmt: skip
    plan = schedule(a_loan("2500", "0.0824", 12), places=None)
    found = [(row.principal, row.interest, row.balance) for row in plan.rows]
    assert [tuple(round(float(one), 2) for one in row) for row in found] == published
    assert round(plan.interest, 2) == D("112.98")


def test_random_loans_against_numpy_financial() -> None:
    chance = random.Random(162)  # a fixed sample, no secret
    worst = 0.0
    for _ in range(examples(1000)):
        principal = D(chance.randrange(100_00, 2_000_000_00)).scaleb(-2)
        rate = D(chance.choice([0, chance.randrange(1, 2500)])).scaleb(-4)
        months = chance.randrange(1, 421)
        loan = a_loan(str(principal), str(rate), months)
        exact, each = schedule(loan, places=None), float(rate) / 12
        numbers = np.arange(1, months + 1)
        money, tolerance = float(principal), float(principal) * 1e-9
        payment = -float(npf.pmt(each, months, money))
        assert abs(float(exact.payment) - payment) < tolerance
        with np.errstate(invalid="ignore"):  # at a rate of 0 it works out both branches
            interest = -np.asarray(npf.ipmt(each, numbers, months, money), dtype=float)
            parts = -np.asarray(npf.ppmt(each, numbers, months, money), dtype=float)
            balances = -np.asarray(npf.fv(each, numbers, -payment, money), dtype=float)
        for row, *expected in zip(exact.rows, interest, parts, balances, strict=True):
            found = [float(one) for one in (row.interest, row.principal, row.balance)]
            gap = max(abs(a - b) for a, b in zip(found, expected, strict=True))
            worst = max(worst, gap / money)
            assert gap < tolerance
        if rate:
            count = float(npf.nper(each, -payment, money))
            assert round(count) == len(exact.rows)
        check_rounded(schedule(loan), exact)
    assert worst < 1e-9


def check_rounded(rounded: Schedule, exact: Schedule) -> None:
    """Hold the schedule in cents against the exact one.

    Each payment is off by half a cent at most, each interest too: so the balance after k payments
    by k cents that bear interest. What they add up to is settled by the last payment.
    """
    assert len(rounded.rows) <= len(exact.rows)
    factor = 1 + exact.rows[0].rate / 12
    drift = D(0)
    for row, true in zip(rounded.rows, exact.rows, strict=False):
        if row.number == len(rounded.rows):
            break
        assert abs(row.payment - exact.payment) <= D("0.005")
        drift = drift * factor + D("0.01")
        assert abs(row.balance - true.balance) <= drift
        assert abs(row.interest - true.interest) <= drift * exact.rows[0].rate / 12 + D("0.005")
    assert rounded.rows[-1].balance == 0


@pytest.mark.parametrize("count", [DayCount.ACTUAL_365, DayCount.ACTUAL_360])
def test_interest_by_days_of_one_period(count: str) -> None:
    """A third year of 31 days and of 29: days over the basis, and nothing else."""
    basis = {"actual/365": 365, "actual/360": 360}[count]
    plan = schedule(a_loan("36500", "0.10", 2, kind=LoanKind.INTEREST_ONLY, day_count=count))
    assert [row.days for row in plan.rows] == [31, 29]
    for row in plan.rows:
        assert row.interest == round(D(36500) * D("0.1") * row.days / basis, 2)
    assert plan.rows[-1].principal == 36500
    assert plan.ends_on == date(2020, 3, 1)
