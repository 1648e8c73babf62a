"""In which language a passage is written, told by its script and its commonest words. No model, no guess unsaid."""
