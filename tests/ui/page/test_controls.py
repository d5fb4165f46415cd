"""A page's controls say what they are, to screen readers and to What's This?"""

from tests.hands import child
from tests.ui.help.test_whats_this import without_words
from tests.ui.test_accessibility import wrong


def test_every_control_of_a_page_has_words_a_name_and_its_role(shown):
    assert child(shown, "pageView").isVisible()
    assert without_words(shown) == []
    assert wrong(shown) == []
