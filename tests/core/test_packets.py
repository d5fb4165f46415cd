from digit_gui.core.learning.packets import Unpacker, packed


def test_values_are_put_together_from_parts_of_any_size():
    values = ["one", {"two": 2}, list(range(1000))]
    stream = b"".join(map(packed, values))
    for size in (1, 7, len(stream)):
        unpacker = Unpacker()
        parts = [stream[at : at + size] for at in range(0, len(stream), size)]
        assert [value for part in parts for value in unpacker.feed(part)] == values
