"""The pages before one is signed in: first run, set-up, recovery code, sign-in, lock."""
