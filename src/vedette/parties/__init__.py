"""Who is who across the run. Links are reversible and carry their reason; a name alone only suggests."""
