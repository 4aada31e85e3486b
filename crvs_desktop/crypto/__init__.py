"""Keys, sealing, and password and secret checks, all from the `cryptography` package."""
