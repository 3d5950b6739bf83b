"""The activity screen: the whole ledger, newest first, and what each entry did."""
