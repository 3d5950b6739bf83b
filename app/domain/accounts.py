"""Institutions, accounts and holdings, and the catalogue of account types."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import AccountId, AssetId, HoldingId, InstitutionId

MANUAL_INSTITUTION = "Manual"


class InstitutionType(StrEnum):
    """Types of institutions, from reference 1's catalogue."""

    BANK = "bank"
    BROKER = "broker"
    CRYPTO_EXCHANGE = "crypto_exchange"
    CRYPTO_WALLET = "crypto_wallet"
    INVESTMENT_FUND = "investment_fund"
    PRIVATE_EQUITY = "private_equity"
    REAL_ESTATE = "real_estate"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Institution:
    """A bank, broker, exchange, chain, or the synthetic *Manual* one."""

    id: InstitutionId
    name: str
    type: str = InstitutionType.OTHER
    chains: tuple[tuple[str, str], ...] = ()  # (chain id, chain type), for blockchains


@dataclass(frozen=True, slots=True)
class AccountType:
    """A row of the catalogue of account types (reference 3)."""

    type: str  # depository, investment, credit, loan, manual_asset, manual_liability, wallet
    subtype: str
    name: str
    category: str  # cash, investment, property, vehicle, precious_metal, digital_asset, other, …
    icon: str
    order: int
    is_liability: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """A container of holdings at one institution. A liability counts negatively by its balance."""

    id: AccountId
    institution_id: InstitutionId
    name: str  # unique in a database
    type: str = "investment"
    subtype: str = "brokerage"
    currency: str = ""  # ISO 4217; empty: the base currency
    official_name: str = ""
    mask: str = ""
    tracks_cash: bool = True
    allows_short: bool = False
    cost_basis_method: str = ""  # empty: the profile's
    is_active: bool = True
    is_hidden: bool = False
    is_excluded: bool = False
    is_paper: bool = False
    closed_on: date | None = None  # it held nothing at the end of that day


@dataclass(frozen=True, slots=True)
class NewAccounts:
    """What accounts are that an import makes where rows name them. `institution` "": *Manual*."""

    type: str = "investment"
    subtype: str = "brokerage"
    institution: str = ""
    institution_type: str = InstitutionType.OTHER


@dataclass(frozen=True, slots=True)
class Holding:
    """One position of one asset in one account."""

    id: HoldingId
    account_id: AccountId
    asset_id: AssetId
    is_active: bool = True
    is_hidden: bool = False
    is_excluded: bool = False
    is_paper: bool = False
    is_scam: bool = False
    has_complete_history: bool = True
    created_at: datetime | None = None
