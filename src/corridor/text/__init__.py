"""What can be read out of a text, each finding with its place: tokens, sentences, numbers."""

from corridor.text.tokens import Token, placed_tokens, stem, token_id, token_ids, tokens

__all__ = ["Token", "placed_tokens", "stem", "token_id", "token_ids", "tokens"]
