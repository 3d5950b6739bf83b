"""The household's accounts and the assets that no market prices."""

from app.domain.accounts import MANUAL_INSTITUTION, InstitutionType
from app.domain.assets import AssetType
from app.providers.sample.instruments import (
    CAR,
    EURO,
    HOME,
    INSTRUMENTS,
    LICHEN,
    TIDEWATER,
)
from app.providers.sample.portfolio import SampleAccount, SampleAsset

CHECKING, SAVINGS, EUROS = "Harbor Checking", "Harbor Savings", "Harbor Euro"
CARD, MORTGAGE, OLD_SAVINGS = "Harbor Card", "Home Mortgage", "Cedar Savings"
OLD_CARD, JUNIOR = "Cedar Card", "Junior Savings"
NORTHGATE, LARKSPUR = "Northgate Brokerage", "Larkspur Brokerage"
EXCHANGE, WALLET = "Quarry Exchange", "Pocket Wallet"
HOUSE, VEHICLE, COINS, STAKE = "Family Home", "Family Car", "Gold Coins", "Tidewater Stake"

_HARBOR = ("Harbor Bank", InstitutionType.BANK)
_MANUAL = (MANUAL_INSTITUTION, InstitutionType.OTHER)

ACCOUNTS = (
    SampleAccount(
        CHECKING, *_HARBOR, "depository", "checking",
        official_name="Harbor Everyday Checking", mask="4821",
    ),
    SampleAccount(
        SAVINGS, *_HARBOR, "depository", "savings",
        official_name="Harbor Plus Savings", mask="7730",
    ),
    SampleAccount(
        EUROS, *_HARBOR, "depository", "checking", EURO,
        official_name="Harbor Foreign Currency", mask="1164",
    ),
    SampleAccount(
        CARD, *_HARBOR, "credit", "credit_card", official_name="Harbor Rewards Card", mask="9052"
    ),
    SampleAccount(
        MORTGAGE, *_HARBOR, "loan", "mortgage",
        official_name="Harbor 30-Year Fixed Mortgage", mask="0317",
    ),
    SampleAccount(
        OLD_SAVINGS, "Cedar Credit Union", InstitutionType.BANK, "depository", "savings",
        official_name="Cedar Passbook Savings", mask="2209",
    ),
    SampleAccount(
        OLD_CARD, "Cedar Credit Union", InstitutionType.BANK, "credit", "credit_card",
        official_name="Cedar Classic Card", mask="5140",
    ),
    SampleAccount(
        JUNIOR, *_HARBOR, "depository", "savings",
        official_name="Harbor Young Saver", mask="8846",
    ),
    SampleAccount(
        NORTHGATE, "Northgate Invest", InstitutionType.BROKER, "investment", "brokerage",
        official_name="Northgate Individual", mask="6648",
    ),
    SampleAccount(
        LARKSPUR, "Larkspur Securities", InstitutionType.BROKER, "investment", "brokerage",
        official_name="Larkspur Global Trading", mask="3975",
    ),
    SampleAccount(
        EXCHANGE, "Quarry", InstitutionType.CRYPTO_EXCHANGE, "investment", "crypto_exchange"
    ),
    SampleAccount(
        WALLET, "Self-custody", InstitutionType.CRYPTO_WALLET, "investment", "crypto_wallet",
        tracks_cash=False,
    ),
    SampleAccount(HOUSE, *_MANUAL, "manual_asset", "real_estate"),
    SampleAccount(VEHICLE, *_MANUAL, "manual_asset", "vehicle"),
    SampleAccount(COINS, *_MANUAL, "manual_asset", "precious_metal"),
    SampleAccount(STAKE, *_MANUAL, "manual_asset", "private_company"),
)  # fmt: skip

ASSETS = (
    *(
        SampleAsset(one.symbol, str(one.type), one.name, one.category, one.decimals)
        for one in INSTRUMENTS
    ),
    SampleAsset(LICHEN, str(AssetType.CRYPTO), "Lichen token", "", 8),
    SampleAsset(TIDEWATER, str(AssetType.PRIVATE_COMPANY), "Tidewater Robotics", "", 0),
    SampleAsset(HOME, str(AssetType.OTHER), "Family home", "property", 0),
    SampleAsset(CAR, str(AssetType.OTHER), "Family car", "vehicle", 0),
)
