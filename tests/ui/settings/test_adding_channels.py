"""A channel on any network is added by a form made from what the network says it needs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from socialdesk.desk import channels
from socialdesk.desk.connecting import network_named
from socialdesk.domain.networks import known_networks
from socialdesk.domain.networks.plugins import BrokenPlugin
from socialdesk_ui.rooms.settings.network_chooser import NetworkChooser
from socialdesk_ui.rooms.settings.network_form import NetworkForm
from socialdesk_ui.runtime.icons import glyph
from socialdesk_ui.widgets.avatar import NETWORK_ICONS, network_icon
from tests.servers.mastodon_server import MastodonServer
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def form_for(opened: OpenWindow, network: str) -> NetworkForm:
    form = opened.settings().channels.add_on(network_named(network))
    assert isinstance(form, NetworkForm)
    return form


def line(form: NetworkForm, name: str) -> QLineEdit:
    field = form.inputs[name]
    assert isinstance(field, QLineEdit)
    return field


def words_of(form: NetworkForm) -> str:
    return " ".join(label.text() for label in form.findChildren(QLabel))


def test_every_network_can_be_chosen(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    page = open_window().settings().channels
    qtbot.mouseClick(page.add, LEFT)
    chooser = page.findChild(NetworkChooser)
    assert isinstance(chooser, NetworkChooser)
    assert list(chooser.tiles) == [network.id for network in known_networks()]
    qtbot.mouseClick(chooser.tiles["mastodon"], LEFT)
    assert isinstance(page.findChild(NetworkForm), NetworkForm)


@pytest.mark.parametrize("network", NETWORK_ICONS)
def test_every_network_has_a_sign(qapp: object, network: str) -> None:
    assert glyph(network_icon(network))


def test_a_plug_in_that_is_broken_is_named(shop: Shop, open_window: Opener) -> None:
    context = open_window().settings().channels._context
    broken = BrokenPlugin("guestbook", "guestbook", "ImportError: no such module")
    chooser = NetworkChooser(context, known_networks(), [broken])
    said = " ".join(label.text() for label in chooser.findChildren(QLabel))
    assert "guestbook can't be used: ImportError" in said


def test_what_to_get_and_what_it_costs_stand_beside_the_fields(
    shop: Shop, open_window: Opener
) -> None:
    said = words_of(form_for(open_window(), "x"))
    x = network_named("x")
    assert all(step in said for step in (*x.steps, x.cost))


def test_secrets_are_not_echoed_and_are_forgotten_with_the_form(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    token = line(form_for(open_window(), "telegram"), "bot_token")
    assert token.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(token, "123:abc")
    token.window().close()
    assert token.text() == ""


@OPENS_A_DIALOG
def test_a_mastodon_account_is_added(
    shop: Shop, open_window: Opener, qtbot: QtBot, mastodon_server: MastodonServer
) -> None:
    opened = open_window()
    form = form_for(opened, "mastodon")
    qtbot.keyClicks(form.name, "Our Mastodon")
    line(form, "server").setText(mastodon_server.url)
    line(form, "access_token").setText(mastodon_server.new_account().token)
    qtbot.mouseClick(form.submit, LEFT)
    opened.settle()
    box = form.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(b for b in box.buttons() if b.text() == "It is my server").click()
    qtbot.waitUntil(lambda: len(channels.list_channels(shop.desk)) == 2, timeout=20_000)
    opened.settle()
    assert opened.window.toasts.texts()[0].startswith("Our Mastodon is connected.")


def test_what_is_missing_is_one_line_under_the_fields(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    form = form_for(opened, "telegram")
    qtbot.mouseClick(form.submit, LEFT)
    opened.settle()
    assert form.error.text() == "Telegram needs: Channel, Bot token: give chat, like @cornershop."


def test_a_reminder_offers_the_usual_sites(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    form = form_for(opened, "reminder")
    site = form.inputs["site"]
    assert isinstance(site, QComboBox)
    assert site.currentText() == "https://www.instagram.com"
    qtbot.mouseClick(form.submit, LEFT)
    opened.settle()
    assert [c.network for c in channels.list_channels(shop.desk)] == ["feed", "reminder"]


def test_the_gap_between_posts_is_kept(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    gap = opened.settings().channels.cards()[0].gap
    gap.setCurrentText("2 h")
    gap.activated.emit(gap.currentIndex())
    opened.settle()
    assert channels.list_channels(shop.desk)[0].min_gap.total_seconds() == 7_200
