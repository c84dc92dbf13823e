import statistics
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.layout import Box, CancelledError, Drawing, Link, Routes, layout
from tests.graph.layout.scenes import (
    GAPS,
    complaints,
    curriculum,
    frame,
    moves,
    scenes,
)


@given(scenes())
def test_boxes_keep_their_distance_and_links_go_around_them(
    scene: tuple[list[Box], list[Link]],
) -> None:
    assert complaints(*scene, layout(*scene)) == []


@given(scenes(most=10, groups=True))
def test_groups_hold_their_members_and_no_other_box(scene: tuple[list[Box], list[Link]]) -> None:
    assert complaints(*scene, layout(*scene)) == []


@given(scenes(ranks=True))
def test_hints_never_break_a_drawing(scene: tuple[list[Box], list[Link]]) -> None:
    assert complaints(*scene, layout(*scene)) == []


@given(scenes(groups=True))
def test_equal_scenes_have_equal_drawings(scene: tuple[list[Box], list[Link]]) -> None:
    assert layout(*scene) == layout(*scene)


@given(scenes(groups=True))
def test_drawing_the_same_again_moves_nothing(scene: tuple[list[Box], list[Link]]) -> None:
    before = layout(*scene)
    after = layout(*scene, previous=before)
    assert max(moves(before, after), default=0.0) < 1e-6
    for one, other in zip(before.routes, after.routes, strict=True):
        assert sum(one.points, ()) == pytest.approx(sum(other.points, ()))


@given(scenes(groups=True), st.data())
def test_a_box_that_goes_moves_no_other(
    scene: tuple[list[Box], list[Link]], data: st.DataObject
) -> None:
    boxes, links = scene
    before = layout(boxes, links)
    gone = data.draw(st.sampled_from(boxes)).id if boxes else ""
    fewer = [box for box in boxes if box.id != gone]
    left = [link for link in links if gone not in (link.source, link.target)]
    after = layout(fewer, left, previous=before)
    assert complaints(fewer, left, after) == []
    # Without its last group, or without a ring, a drawing has good reasons to look different.
    still_grouped = any(box.group for box in boxes) == any(box.group for box in fewer)
    if still_grouped and not any(route.reversed for route in before.routes):
        assert max(moves(before, after), default=0.0) < 1e-6


@given(scenes(groups=True), scenes(groups=True))
def test_any_scene_can_follow_any_other(
    scene: tuple[list[Box], list[Link]], following: tuple[list[Box], list[Link]]
) -> None:
    after = layout(*following, previous=layout(*scene))
    assert complaints(*following, after) == []


@given(scenes(most=8), st.data())
def test_scenes_may_grow_box_by_box(
    scene: tuple[list[Box], list[Link]], data: st.DataObject
) -> None:
    boxes, links = scene
    drawing = layout(boxes, links)
    for number in range(3):
        name = f"new {number}"
        ends = [*boxes, Box(name, 76.0, 52.0)]
        joins = st.sampled_from([box.id for box in ends])
        links = [
            *links,
            Link(data.draw(joins), name),
            Link(name, data.draw(joins)),
        ]
        boxes = ends
        drawing = layout(boxes, links, previous=drawing)
        assert complaints(boxes, links, drawing) == []


@pytest.mark.parametrize("size", [30, 100])
def test_a_new_box_hardly_moves_the_others(size: int) -> None:
    boxes, links = curriculum(size)
    before = layout(boxes, links)
    medians = []
    for number in range(0, size, size // 10):
        one, other = sorted(
            (boxes[number].id, boxes[number - 1].id), key=lambda name: before.boxes[name].layer
        )
        more = [*links, Link(one, "new"), Link("new", other)]
        if one == other:
            continue
        after = layout([*boxes, Box("new", 176.0, 52.0)], more, previous=before)
        assert complaints([*boxes, Box("new", 176.0, 52.0)], more, after) == []
        medians.append(statistics.median(moves(before, after)))
    assert statistics.median(medians) <= 8
    assert sum(median <= 8 for median in medians) >= 0.7 * len(medians)


def test_a_new_part_goes_below_and_moves_nothing() -> None:
    boxes, links = curriculum(30)
    before = layout(boxes, links)
    more = [
        *boxes,
        Box("alone", 176.0, 52.0),
        Box("pair 1", 176.0, 52.0),
        Box("pair 2", 90.0, 52.0),
    ]
    joined = [*links, Link("pair 1", "pair 2")]
    after = layout(more, joined, previous=before)
    assert complaints(more, joined, after) == []
    assert max(moves(before, after)) < 1e-6


def test_an_empty_scene_is_an_empty_drawing() -> None:
    assert layout([], []) == Drawing({}, Routes(), {}, 0.0, 0.0)


def test_a_box_alone_begins_at_the_corner() -> None:
    drawing = layout([Box("a", 100.0, 40.0)], [])
    assert frame(drawing.boxes["a"]) == (0, 0, 100, 40)
    assert (drawing.width, drawing.height) == (100, 40)


def test_a_long_chain_is_one_straight_line() -> None:
    names = [f"box {number}" for number in range(2_000)]
    boxes = [Box(name, 176.0, 52.0) for name in names]
    drawing = layout(boxes, [Link(one, other) for one, other in pairwise(names)])
    assert {box.y for box in drawing.boxes.values()} == {26.0}
    assert all(len(route.points) == 2 for route in drawing.routes)


def test_a_link_past_a_chain_is_straight_but_for_its_ends() -> None:
    boxes = [Box(name, 176.0, 52.0) for name in "abcde"]
    links = [Link(one, other) for one, other in pairwise("abcde")] + [Link("a", "e")]
    around = layout(boxes, links).routes[-1]
    assert len({y for _, y in around.points}) <= 3


def test_what_leads_to_one_box_is_arranged_around_it() -> None:
    boxes = [Box(name, 176.0, 52.0) for name in ("one", "two", "three", "end")]
    drawing = layout(boxes, [Link(name, "end") for name in ("one", "two", "three")])
    before = sorted(drawing.boxes[name].y for name in ("one", "two", "three"))
    assert drawing.boxes["end"].y == before[1]


def test_a_ring_is_drawn_with_one_link_backwards() -> None:
    boxes = [Box(name, 176.0, 52.0) for name in "abc"]
    links = [Link("a", "b"), Link("b", "c"), Link("c", "a")]
    drawing = layout(boxes, links)
    assert complaints(boxes, links, drawing) == []
    assert sum(route.reversed for route in drawing.routes) == 1


def test_links_there_and_back_run_beside_each_other() -> None:
    boxes = [Box("a", 176.0, 52.0), Box("b", 176.0, 52.0)]
    there, back = layout(boxes, [Link("a", "b"), Link("b", "a")]).routes
    assert there.reversed != back.reversed
    assert {y for _, y in there.points}.isdisjoint({y for _, y in back.points})


def test_boxes_of_one_rank_share_a_layer() -> None:
    boxes = [
        Box("a", 176.0, 52.0),
        Box("b", 176.0, 52.0, rank=1),
        Box("c", 176.0, 52.0),
        Box("d", 176.0, 52.0, rank=1),
        Box("e", 176.0, 52.0, rank=2),
    ]
    drawing = layout(boxes, [Link("a", "c"), Link("c", "d")])
    assert drawing.boxes["b"].layer == drawing.boxes["d"].layer == 2
    assert drawing.boxes["e"].layer > 2


def test_edges_gainsay_hints() -> None:
    boxes = [Box("a", 176.0, 52.0, rank=1), Box("b", 176.0, 52.0, rank=1)]
    drawing = layout(boxes, [Link("a", "b")])
    assert drawing.boxes["a"].layer < drawing.boxes["b"].layer


def test_many_small_parts_make_no_tower() -> None:
    boxes = [Box(f"box {number}", 176.0, 52.0) for number in range(100)]
    drawing = layout(boxes, [])
    assert complaints(boxes, [], drawing) == []
    assert 0.5 < drawing.width / drawing.height < 4


def test_a_full_layer_is_thinned_out() -> None:
    names = [f"way {number}" for number in range(40)]
    boxes = [Box(name, 176.0, 52.0) for name in (*"abcdef", *names)]
    links = [
        *(Link(one, other) for one, other in pairwise("abcdef")),
        *(Link(w, "f") for w in names),
    ]
    drawing = layout(boxes, links)
    assert complaints(boxes, links, drawing) == []
    assert drawing.height < 25 * (52 + GAPS.box)


def test_wider_gaps_are_kept() -> None:
    boxes, links = curriculum(20)
    wide = type(GAPS)(layer=200.0, box=80.0)
    drawing = layout(boxes, links, gaps=wide)
    layers = {box.layer: box.x for box in drawing.boxes.values()}
    assert all(layers[one + 1] - layers[one] > 200 for one in layers if one + 1 in layers)


def test_who_cancels_gets_no_drawing() -> None:
    with pytest.raises(CancelledError):
        layout(*curriculum(30), cancelled=lambda: True)


@pytest.mark.parametrize("seconds", [0.0, 0.05])
def test_a_time_limit_still_gives_a_whole_drawing(seconds: float) -> None:
    scene = curriculum(60)
    assert complaints(*scene, layout(*scene, seconds=seconds)) == []


def test_a_link_to_no_box_is_an_error() -> None:
    with pytest.raises(KeyError):
        layout([Box("a", 1.0, 1.0)], [Link("a", "b")])


def test_numpy_is_loaded_with_the_first_drawing_only() -> None:
    program = (
        "import sys\n"
        "from planner.graph.layout import Box, layout\n"
        "assert 'numpy' not in sys.modules\n"
        "layout([Box('a', 1.0, 1.0)], [])\n"
        "assert 'numpy' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
