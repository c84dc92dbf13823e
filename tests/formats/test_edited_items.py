"""What may be said of an item in the editor may be said in a roadmap file too."""

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.errors import RefusedError
from planner.formats.roadmap import read_data
from planner.formats.write import to_yaml
from planner.model import Document, Item, Library, Listing, Roadmap
from planner.verbs import item_fields
from tests.formats.documents import documents


@settings(max_examples=60)
@given(documents(), st.data())
def test_every_value_that_is_accepted_is_written_and_read_again(
    document: Document, data: st.DataObject
) -> None:
    described = tuple(item for item in document.items if not item.missing)
    if not described:
        return
    roadmap = Roadmap(id="edited", title="Edited")
    listings = [
        Listing(roadmap="edited", item=item.id, position=at) for at, item in enumerate(described)
    ]
    library = Library.of([roadmap, *document.items, *listings])
    for _ in range(3):
        item, other = (data.draw(st.sampled_from(described)) for _ in range(2))
        field = data.draw(st.sampled_from(item_fields.FIELDS))
        try:
            edit = item_fields.change(library, item.id, field, getattr(other, field))
        except RefusedError:
            continue
        library = edit.apply(library)

    edited = Document(roadmap, tuple(library.items[item.id] for item in described))
    kinds = {name: item.kind for name, item in library.items.items()}
    again = read_data(to_yaml(edited).encode(), "again.yaml", known=kinds).document

    assert again.items == edited.items
    assert isinstance(again.items[0], Item)
