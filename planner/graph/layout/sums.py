"""Sums along an order, for all places at once.

Up to a certain size a product with a constant matrix is fastest; beyond, running sums are, and
they do not wake the threads of the linear algebra library.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Sum = Callable[[Matrix], Matrix]

#: The greatest order for which products of matrices are used.
SMALL = 56


class Sums:
    """For an order of some size: ``heads`` returns in row s the sum of the first s rows.

    ``sides`` is half the difference of the rows before and from s on. ``signs`` is in row s what
    stands before it less what stands after it.
    """

    def __init__(self, size: int) -> None:
        self.heads: Sum = _heads
        self.sides: Sum = _sides
        self.signs: Sum = _signs
        if size <= SMALL:
            ones = np.tril(np.ones((size + 1, size), np.float32), -1)
            self.heads = ones.dot
            self.sides = (ones - np.float32(0.5)).dot
            self.signs = (ones[:-1] - ones[:-1].T).dot


def _heads(rows: Matrix) -> Matrix:
    sums = np.zeros((len(rows) + 1, *rows.shape[1:]), np.float32)
    np.cumsum(rows, axis=0, out=sums[1:])
    return sums


def _sides(rows: Matrix) -> Matrix:
    sums = _heads(rows)
    sums -= sums[-1] * np.float32(0.5)
    return sums


def _signs(rows: Matrix) -> Matrix:
    sums = _heads(rows)
    signs = sums[:-1] + sums[1:]
    signs -= sums[-1]
    return signs


def times(matrix: Matrix, vector: Matrix) -> Matrix:
    """Return the product of a matrix and a vector."""
    if max(matrix.shape) <= SMALL:
        product: Matrix = matrix.dot(vector)
        return product
    found: Matrix = np.einsum("ij,j->i", matrix, vector)
    return found
