"""Pages that mix several words, or none: asking, signing in, language, errors."""
