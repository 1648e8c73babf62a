"""The lists over HTTP: the contract of yente 5.5, the reconciliation protocol 0.2, and one page for people."""
