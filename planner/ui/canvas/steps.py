"""From box to box with the arrow keys: along lines, and up and down within a layer."""

from planner.ui.canvas.geometry import Geometry


class Steps:
    """Answers which box is next in a direction."""

    def __init__(self, places: Geometry) -> None:
        self._places = places
        self._layers: dict[int, list[str]] = {}
        for name, box in places.boxes.items():
            self._layers.setdefault(box.layer, []).append(name)
        for names in self._layers.values():
            names.sort(key=self._height)

    def right(self, name: str) -> str | None:
        """Return the nearest box to the right along a line."""
        return self._along(name, forwards=not self._places.mirrored)

    def left(self, name: str) -> str | None:
        """Return the nearest box to the left along a line."""
        return self._along(name, forwards=self._places.mirrored)

    def up(self, name: str) -> str | None:
        """Return the box above in the same layer."""
        return self._beside(name, -1)

    def down(self, name: str) -> str | None:
        """Return the box below in the same layer."""
        return self._beside(name, 1)

    def first(self) -> str | None:
        """Return the topmost box of the first layer."""
        return self._layers[min(self._layers)][0] if self._layers else None

    def in_order(self) -> list[str]:
        """Return all boxes, layer by layer from above."""
        return [name for layer in sorted(self._layers) for name in self._layers[layer]]

    def _beside(self, name: str, step: int) -> str | None:
        layer = self._layers[self._places.boxes[name].layer]
        at = layer.index(name) + step
        return layer[at] if 0 <= at < len(layer) else None

    def _along(self, name: str, *, forwards: bool) -> str | None:
        lines = self._places.after if forwards else self._places.before
        height = self._height(name)
        return min(
            (other for other, _edge in lines(name)),
            key=lambda other: (abs(self._height(other) - height), other),
            default=None,
        )

    def _height(self, name: str) -> float:
        return self._places.boxes[name].y
