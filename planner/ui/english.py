"""English as the window's language: one and many, which Qt's tools leave to a translation."""

from PySide6.QtCore import QTranslator

from planner.sentences import COUNTS


class English(QTranslator):
    """Makes "%n step(s)" into "1 step" and "2 steps"; any other text stays as it is."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text for a number; Qt puts the number in.

        The words shared with the terminal bring both of their forms, found by their key.
        """
        forms = COUNTS.get(disambiguation or "") if n == 1 and context == "Words" else None
        if forms:
            return forms[0]
        return source_text.replace("(s)", "" if n == 1 else "s") if n >= 0 else source_text
