"""The Practice page: the practice API's switch, and what came of it."""
