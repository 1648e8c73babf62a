"""Identity documents that contradict themselves, or the rules of whoever issued them."""
