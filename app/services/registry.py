"""Names to rows: the accounts, assets and holdings of one unit of work, made when first named."""

from app.domain.accounts import MANUAL_INSTITUTION, Account, Holding, Institution, NewAccounts
from app.domain.assets import Asset, AssetType
from app.domain.currencies import is_currency, minor_units
from app.domain.errors import AmbiguousSymbolError, RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId, HoldingId, InstitutionId
from app.domain.trading.records import PaperBook
from app.ports.storage import UnitOfWork

_SHOWN_DECIMALS = {AssetType.CRYPTO: 8, AssetType.PUBLIC_STOCK: 4}


class Assets(dict[AssetId, Asset]):
    """Assets by id. Those that were merged with others are found by their ids, and not listed."""

    def __init__(self) -> None:
        super().__init__()
        self.merged: dict[AssetId, Asset] = {}

    def __missing__(self, asset_id: AssetId) -> Asset:
        return self.merged[asset_id]


class Registry:
    """Looks up, and where `may_create` makes, what rows name: `app.domain.booking.Books`."""

    def __init__(
        self,
        unit: UnitOfWork,
        base_currency: str,
        *,
        may_create: bool = True,
        tracks_cash: bool = True,
        allows_short: bool = False,
        makes: NewAccounts | None = None,
    ) -> None:
        self._unit = unit
        self._makes = makes or NewAccounts()
        self._catalogue = unit.catalogue
        self._base = base_currency
        self._may_create = may_create
        self._tracks_cash = tracks_cash
        self._allows_short = allows_short
        self.accounts: dict[str, Account] = {one.name: one for one in self._catalogue.accounts()}
        self.assets = Assets()
        self._by_symbol: dict[str, list[Asset]] = {}
        for asset in self._catalogue.assets():
            self.take_in(asset)
        self._name_merged()
        self._holdings: dict[tuple[AccountId, AssetId], Holding] = {
            (one.account_id, one.asset_id): one for one in self._catalogue.holdings()
        }
        self._institutions: dict[str, Institution] = {
            one.name: one for one in self._catalogue.institutions()
        }
        self.new_accounts: list[str] = []
        self.new_assets: list[str] = []

    @property
    def base_currency(self) -> str:
        return self._base

    def account(self, name: str) -> Account:
        """Return the account of that name; a new one is made as `makes` says, or *Manual*."""
        found = self.accounts.get(name)
        if found is not None:
            return found
        if not self._may_create:
            raise UnknownNameError("account", name)
        makes = self._makes
        where = self.institution(makes.institution or MANUAL_INSTITUTION, makes.institution_type)
        draft = Account(
            AccountId(0),
            where.id,
            name,
            makes.type,
            makes.subtype,
            tracks_cash=self._tracks_cash,
            allows_short=self._allows_short,
        )
        return self.add_account(draft)

    def add_account(self, draft: Account) -> Account:
        if draft.name in self.accounts:
            raise RefusedError(f"there is already an account named {draft.name!r}")
        account = self.accounts[draft.name] = self._catalogue.add_account(draft)
        self.new_accounts.append(account.name)
        return account

    def institution(self, name: str, type: str = "other") -> Institution:
        found = self._institutions.get(name)
        if found is None:
            found = self._institutions[name] = self._catalogue.add_institution(name, type)
        return found

    def institution_name(self, institution_id: InstitutionId) -> str:
        return next(one.name for one in self._institutions.values() if one.id == institution_id)

    def asset(self, symbol: str, asset_type: str = "") -> Asset:
        """Return the asset of a symbol; its type is needed where it appears first.

        Raises:
            AmbiguousSymbolError: several assets have the symbol and no type is given.
            RefusedError: a new symbol without a type.
        """
        known = self._by_symbol.get(symbol, [])
        if asset_type:
            return self._typed(symbol, asset_type, known)
        if len(known) == 1:
            return known[0]
        if is_currency(symbol):
            return self.currency(symbol)
        if known:
            raise AmbiguousSymbolError(symbol, tuple(one.type for one in known))
        if not self._may_create:
            raise UnknownNameError("asset", symbol)
        raise RefusedError(f"asset_type is missing: {symbol!r} appears for the first time")

    def priced_asset(self, symbol: str, asset_type: str = "") -> Asset:
        """Return the asset that a price row is about; a new one's type is a guess for now."""
        known = self._by_symbol.get(symbol, [])
        if asset_type or len(known) == 1 or is_currency(symbol) or known:
            if not asset_type and len(known) > 1 and not is_currency(symbol):
                raise AmbiguousSymbolError(symbol, tuple(one.type for one in known))
            return self.asset(symbol, asset_type)
        return self._make(symbol, AssetType.OTHER, guessed=True)

    def currency(self, code: str) -> Asset:
        """Return what prices and amounts are stated in: a currency, or a coin such as USDT."""
        known = self._by_symbol.get(code, [])
        for asset in known:
            if asset.is_fiat:
                return asset
        if is_currency(code):
            return self._make(code, AssetType.FIAT) if self._may_create else self._unused(code)
        if known:
            return known[0]
        return self._make(code, AssetType.CRYPTO, guessed=True)

    def _unused(self, code: str) -> Asset:
        """Return a currency that nothing here names: in it all is unknown, and nothing is zero."""
        own_id = AssetId(-1 - len(self.assets))
        currency = Asset(own_id, code, AssetType.FIAT, decimals=minor_units(code))
        self._remember(currency)
        return currency

    def knows(self, symbol: str) -> bool:
        """Tell whether one asset, and no other, has a symbol."""
        return len(self._by_symbol.get(symbol, ())) == 1

    def find(self, symbol: str) -> Asset:
        """Return an asset that is there already.

        Raises:
            UnknownNameError: there is none. AmbiguousSymbolError: there are several.
        """
        known = self._by_symbol.get(symbol, [])
        if not known:
            raise UnknownNameError("asset", symbol)
        if len(known) > 1:
            fiat = [one for one in known if one.is_fiat]
            if len(fiat) != 1:
                raise AmbiguousSymbolError(symbol, tuple(one.type for one in known))
            return fiat[0]
        return known[0]

    def holding(self, account_id: AccountId, asset_id: AssetId) -> HoldingId:
        return self.holding_row(account_id, asset_id).id

    def holding_row(self, account_id: AccountId, asset_id: AssetId) -> Holding:
        key = (account_id, asset_id)
        found = self._holdings.get(key)
        if found is None:
            if not self._may_create:
                raise UnknownNameError("holding", self.assets[asset_id].symbol)
            self._refuse_paper(account_id)
            found = self._holdings[key] = self._catalogue.add_holding(account_id, asset_id)
        return found

    def _refuse_paper(self, account_id: AccountId) -> None:
        """Keep the ledger out of paper accounts, which have books of their own."""
        named = next((one for one in self.accounts.values() if one.id == account_id), None)
        if named is None or not named.is_paper:
            return
        if self._unit.records(PaperBook).where(account_id=account_id):
            raise RefusedError(
                f"{named.name} is a paper account: nothing real can be booked there",
                "name a real account",
            )

    def known_holding(self, account_id: AccountId, asset_id: AssetId) -> Holding | None:
        return self._holdings.get((account_id, asset_id))

    def holdings(self) -> list[Holding]:
        return list(self._holdings.values())

    def reload_assets(self) -> None:
        """Take in assets that were added beside this registry."""
        for asset in self._catalogue.assets():
            if asset.id not in self.assets and asset.id not in self.assets.merged:
                self.take_in(asset)

    def take_in(self, asset: Asset) -> None:
        """Know an asset from now on."""
        if asset.merged_into is None:
            self._remember(asset)
        else:
            self.assets.merged[asset.id] = asset

    def survivor(self, asset_id: AssetId) -> AssetId:
        """Return the asset that stands for one: itself, or what it was merged with."""
        merged = self.assets.merged
        while asset_id in merged:
            asset_id = merged[asset_id].merged_into or asset_id
        return asset_id

    def named(self, symbol: str) -> list[Asset]:
        """Return the assets that a symbol may mean, each once."""
        return list(self._by_symbol.get(symbol, ()))

    def _name_merged(self) -> None:
        """Let the symbol of what was merged mean what it was merged with."""
        for one in self.assets.merged.values():
            known = self._by_symbol.setdefault(one.symbol, [])
            asset = self.assets[self.survivor(one.id)]
            if asset not in known:
                known.append(asset)

    def _typed(self, symbol: str, asset_type: str, known: list[Asset]) -> Asset:
        for asset in known:
            if asset.type == asset_type:
                return asset
        for one in self.assets.merged.values():
            if (one.symbol, one.type) == (symbol, asset_type):
                return self.assets[self.survivor(one.id)]
        for asset in known:
            if asset.is_type_guessed:
                return self._settle_type(asset, asset_type)
        return self._make(symbol, asset_type)

    def _settle_type(self, asset: Asset, asset_type: str) -> Asset:
        decimals = _decimals(asset.symbol, asset_type)
        settled = Asset(
            asset.id,
            asset.symbol,
            asset_type,
            asset.market_segment,
            asset.name,
            decimals,
            scam_probability=asset.scam_probability,
            unpriceable_until=asset.unpriceable_until,
            cooldown_days=asset.cooldown_days,
            category=asset.category,
        )
        self._catalogue.update_asset(settled)
        self._by_symbol[asset.symbol].remove(asset)
        self._remember(settled)
        return settled

    def _make(self, symbol: str, asset_type: str, *, guessed: bool = False) -> Asset:
        if not self._may_create:
            raise UnknownNameError("asset", symbol)
        draft = Asset(
            AssetId(0),
            symbol,
            asset_type,
            decimals=_decimals(symbol, asset_type),
            is_type_guessed=guessed,
        )
        asset = self._catalogue.add_asset(draft)
        self._remember(asset)
        self.new_assets.append(symbol)
        return asset

    def _remember(self, asset: Asset) -> None:
        self.assets[asset.id] = asset
        self._by_symbol.setdefault(asset.symbol, []).append(asset)


def _decimals(symbol: str, asset_type: str) -> int:
    if asset_type == AssetType.FIAT:
        return minor_units(symbol)
    return _SHOWN_DECIMALS.get(AssetType(asset_type), 4)
