"""Small books that show every kind of thing that a report can say."""

from tests.e2e.command import Coffer

ROWS = (
    "2023-01-01,Bank,deposit,,,,,USD,,10000,,d1,",
    "2023-01-02,Broker,deposit,,,,,USD,,5000,,d2,",
    "2023-01-03,Broker,buy,AAA,public-stock,10,100,USD,1,,,b1,first",
    "2023-02-03,Broker,buy,AAA,public-stock,10,120,USD,1,,,b2,",
    "2024-02-05,Broker,sell,AAA,public-stock,5,150,USD,1,,,s1,",
    "2024-03-01,Broker,dividend,AAA,public-stock,,,USD,,25,,v1,",
    "2024-03-02,Broker,split,AAA,public-stock,2,,,,,,sp1,",
    "2024-03-03,Broker,buy,SAP,public-stock,4,50,EUR,,,,b3,",
    "2024-03-04,Bank,interest,,,,,USD,,12.5,,i1,",
    "2024-03-05,Card,withdraw,,,,,USD,,300,,w1,",
    "2024-03-06T10:00:00Z,Broker,transfer_out,AAA,public-stock,10,,,,,,to1,",
    "2024-03-06T10:05:00Z,Vault,transfer_in,AAA,public-stock,10,,,,,,ti1,",
    "2024-03-07,Broker,reward,ODD,crypto,3,,,,,,r1,",
    "2024-03-08,Broker,swap_out,AAA,public-stock,1,80,USD,,,,x1,",
    "2024-03-08,Broker,swap_in,ETH,crypto,0.04,,USD,,,,x2,",
)
PRICES = (
    "2023-01-02,AAA,100,USD", "2024-02-29,AAA,160,USD", "2024-03-04,AAA,81,USD",
    "2024-03-04,SAP,52,EUR", "2023-01-02,EUR,1.10,USD", "2024-03-04,EUR,1.08,USD",
    "2024-03-08,ETH,2000,USD",
)  # fmt: skip
OBSERVATIONS = ("2024-03-10,Bank,USD,10020",)
DAY = "2024-03-11"


def fill(coffer: Coffer) -> Coffer:
    coffer.take("prices", *PRICES)
    coffer.take("activities", *ROWS)
    coffer.take("observations", *OBSERVATIONS)
    return coffer
