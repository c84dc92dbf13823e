"""The drawn graph: one widget that paints everything, fast enough for ten thousand boxes.

It knows boxes, lines and looks, but nothing of libraries: screens make the pictures.
"""
