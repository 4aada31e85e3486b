"""Configuration > Integrations: the clients, and everything that is done with them."""
