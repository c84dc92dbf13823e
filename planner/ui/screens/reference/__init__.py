"""Reference pages: glossary, questions, trends, practices and pay, with search."""
