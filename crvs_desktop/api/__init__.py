"""The practice API: a loopback HTTP server that answers integration clients as OpenCRVS v1.4 does."""
