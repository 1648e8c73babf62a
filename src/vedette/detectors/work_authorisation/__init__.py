"""Work permits given to DPRK nationals, or renewed, each judged on its own day."""
