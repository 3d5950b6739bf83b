"""The paper venue: a broker whose market is typed, fed or stored prices."""

from app.providers.paper.broker import PaperBroker

__all__ = ["PaperBroker"]
