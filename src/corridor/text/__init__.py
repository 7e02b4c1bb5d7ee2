"""What can be read out of a text, each finding with its place: tokens, sentences, numbers,
quantities, money, dates, standards, document numbers, readiness, and a need as a whole."""

from corridor.text.chinese_numerals import chinese_value
from corridor.text.dates import DateFinding, dates
from corridor.text.document_numbers import DocumentNumber, document_numbers
from corridor.text.language import language
from corridor.text.money import CURRENCIES, Currency, Money, amounts, money
from corridor.text.need_gaps import GAPS
from corridor.text.need_reading import NeedReading, read_need
from corridor.text.numbers import Number, numbers
from corridor.text.parameters import Parameter, parameters
from corridor.text.periods import Period
from corridor.text.places import Place, place
from corridor.text.problems import Part, problems
from corridor.text.sentences import clause_around, sentences
from corridor.text.standards import Standard, standards
from corridor.text.tokens import Token, placed_tokens, stem, token_id, token_ids, tokens
from corridor.text.trl import STAGES, Maturity, maturities
from corridor.text.unit_table import BASE_UNITS, UNITS, UnitRow
from corridor.text.units import Quantity, quantities

__all__ = [
    "BASE_UNITS",
    "CURRENCIES",
    "GAPS",
    "STAGES",
    "UNITS",
    "Currency",
    "DateFinding",
    "DocumentNumber",
    "Maturity",
    "Money",
    "NeedReading",
    "Number",
    "Parameter",
    "Part",
    "Period",
    "Place",
    "Quantity",
    "Standard",
    "Token",
    "UnitRow",
    "amounts",
    "chinese_value",
    "clause_around",
    "dates",
    "document_numbers",
    "language",
    "maturities",
    "money",
    "numbers",
    "parameters",
    "place",
    "placed_tokens",
    "problems",
    "quantities",
    "read_need",
    "sentences",
    "standards",
    "stem",
    "token_id",
    "token_ids",
    "tokens",
]
