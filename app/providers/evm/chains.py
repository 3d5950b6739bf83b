"""The chains, and the contracts that everybody knows by the same symbol."""

from dataclasses import dataclass, field

from app.ports.providers import RemoteAsset

NATIVE_DECIMALS = 18  # of all three


@dataclass(frozen=True, slots=True)
class Known:
    """A contract whose symbol can be trusted. `segment`: it is not the coin of that name itself."""

    address: str  # with its EIP-55 checksum
    symbol: str
    name: str
    segment: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of Ethereum's kind."""

    id: str  # also the provider's id, and the first part of a token's key
    number: int  # EIP-155
    name: str
    coin: str
    coin_name: str
    node: str  # a public one that takes getLogs, without a key
    blockscout: str  # "": none is known
    known: tuple[Known, ...] = field(repr=False)
    mirrors: frozenset[str] = frozenset()  # contracts that show the coin itself as a token

    def native(self) -> RemoteAsset:
        """Return the coin in which fees are paid."""
        return RemoteAsset(
            self.coin,
            "crypto",
            self.coin_name,
            own_id=f"{self.id}:native",
            decimals=NATIVE_DECIMALS,
        )

    def key(self, contract: str) -> str:
        """Return a token's key: the chain and the contract in lower case."""
        return f"{self.id}:{contract.lower()}"

    def known_token(self, contract: str) -> Known | None:
        return next((one for one in self.known if one.address.lower() == contract.lower()), None)


# The contracts are those that issuers and bridges publish: USDC by developers.circle.com, USDT by
# tether.to, DAI by docs.makerdao.com, WETH by weth.io, WBTC by wbtc.network, bridged tokens by
# docs.polygon.technology, Binance-Peg tokens by bnbchain.org.
ETHEREUM = Chain(
    "ethereum",
    1,
    "Ethereum",
    "ETH",
    "Ether",
    "https://ethereum-rpc.publicnode.com",
    "https://eth.blockscout.com/api",
    (
        Known("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "USDC", "USD Coin"),
        Known("0xdAC17F958D2ee523a2206206994597C13D831ec7", "USDT", "Tether USD"),
        Known("0x6B175474E89094C44Da98b954EedeAC495271d0F", "DAI", "Dai"),
        Known("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2", "WETH", "Wrapped Ether"),
        Known("0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599", "WBTC", "Wrapped Bitcoin"),
    ),
)
BSC = Chain(
    "bsc",
    56,
    "BNB Smart Chain",
    "BNB",
    "BNB",
    "https://bsc-rpc.publicnode.com",
    "",
    (
        Known("0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d", "USDC", "Binance-Peg USD Coin"),
        Known("0x55d398326f99059fF775485246999027B3197955", "USDT", "Binance-Peg Tether USD"),
        Known("0x1AF3F329e8BE154074D8769D1FFa4eE058B1DBc3", "DAI", "Binance-Peg Dai"),
        Known("0x2170Ed0880ac9A755fd29B2688956BD959F933F8", "ETH", "Binance-Peg Ether", "bsc"),
        Known("0x7130d2A12B9BCbFAe4f2634d864A1Ee1Ce3Ead9c", "BTCB", "Binance-Peg Bitcoin"),
        Known("0xbb4CdB9CBd36B01bD1cBaEBF2De08d9173bc095c", "WBNB", "Wrapped BNB"),
    ),
)
POLYGON = Chain(
    "polygon",
    137,
    "Polygon",
    "POL",
    "POL, formerly MATIC",
    "https://polygon-bor-rpc.publicnode.com",
    "https://polygon.blockscout.com/api",
    (
        Known("0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359", "USDC", "USD Coin"),
        Known("0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174", "USDC.e", "Bridged USD Coin"),
        Known("0xc2132D05D31c914a87C6611C10748AEb04B58e8F", "USDT", "Tether USD"),
        Known("0x8f3Cf7ad23Cd3CaDbD9735AFf958023239c6A063", "DAI", "Dai"),
        Known("0x7ceB23fD6bC0adD59E62ac25578270cFf1b9f619", "WETH", "Wrapped Ether"),
        Known("0x1BFD67037B42Cf73acF2047067bd4F2C47D9BfD6", "WBTC", "Wrapped Bitcoin"),
        Known("0x0d500B1d8E8eF31E21C99d1Db9A6444d3ADf1270", "WPOL", "Wrapped POL"),
    ),
    frozenset({"0x0000000000000000000000000000000000001010"}),
)
