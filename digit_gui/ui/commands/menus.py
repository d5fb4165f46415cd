"""The menu bar: which action is in which menu."""

from __future__ import annotations

from PySide6.QtWidgets import QMenuBar

from digit_gui.core.words import translate
from digit_gui.ui.commands.actions import Actions


def fill(bar: QMenuBar, act: Actions) -> None:
    """Fills the menu bar."""
    file = bar.addMenu(translate("Menus", "&File"))
    file.addAction(act.open)
    file.addSeparator()
    file.addActions([act.save, act.export_drawings, act.export])
    file.addSeparator()
    file.addActions([act.save_picture, act.print_picture])
    file.addSeparator()
    file.addAction(act.quit)
    edit = bar.addMenu(translate("Menus", "&Edit"))
    edit.addActions([act.undo, act.redo])
    edit.addSeparator()
    edit.addActions([act.copy, act.copy_likelihoods, act.paste])
    edit.addSeparator()
    edit.addActions([act.clear, act.erase])
    edit.addSeparator()
    edit.addActions([act.thinner, act.thicker])
    view = bar.addMenu(translate("Menus", "&View"))
    view.addActions([act.inside, act.page, act.drawings, act.workshop, act.my_hand])
    view.addAction(act.full_screen)
    view.addMenu(translate("Menus", "&Appearance")).addActions(act.appearance.actions())
    view.addMenu(_languages_title()).addActions(act.language.actions())
    model = bar.addMenu(translate("Menus", "&Model"))
    model.addActions([act.predict, act.live])
    model.addMenu(translate("Menus", "&Why")).addActions(act.why.actions())
    model.addMenu(translate("Menus", "W&hat If")).addActions(act.what_if.actions())
    model.addMenu(translate("Menus", "&It Is")).addActions(act.correct.actions())
    model.addSeparator()
    model.addActions([act.choose_model, act.own_model])
    help_menu = bar.addMenu(translate("Menus", "&Help"))
    help_menu.addActions([act.help, act.whats_this, act.hints, act.shortcuts])
    help_menu.addSeparator()
    help_menu.addAction(act.about)


def _languages_title() -> str:
    """Also in English, for whom everything is in a language that they can't read."""
    words = translate("Menus", "Lang&uage")
    return words if "Lang" in words else f"{words} (Language)"
