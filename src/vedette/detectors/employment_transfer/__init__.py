"""Transfers of DPRK nationals to another employer abroad instead of home."""
