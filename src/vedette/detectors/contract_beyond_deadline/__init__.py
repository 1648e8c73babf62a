"""Contracts of DPRK nationals whose term runs past 22 December 2019."""
