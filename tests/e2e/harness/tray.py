"""What the tray contains, according to its watcher."""

from gi.repository import GLib

_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"


class Tray:
    def __init__(self, desktop):
        self._bus = desktop.bus_connection()

    def has_host(self):
        """Whether something shows tray items, rather than only collecting them."""
        return self._property(_WATCHER, "/StatusNotifierWatcher", _WATCHER, "IsStatusNotifierHostRegistered")

    def items(self):
        """[{'service', 'path', 'id', 'title', 'status'}] of the registered items."""
        items = []
        for address in self._property(_WATCHER, "/StatusNotifierWatcher", _WATCHER, "RegisteredStatusNotifierItems"):
            service, slash, path = address.partition("/")
            item = {"service": service, "path": slash + path or "/StatusNotifierItem"}
            for name in ("Id", "Title", "Status"):
                item[name.lower()] = self._property(service, item["path"], _ITEM, name)
            items.append(item)
        return items

    def activate(self, item):
        """A click on an item of items()."""
        self._bus.call_sync(
            item["service"], item["path"], _ITEM, "Activate", GLib.Variant("(ii)", (0, 0)), None, 0, 5000, None
        )

    def menu(self, item):
        """What its menu holds: [{'label', 'enabled', 'number', 'entries'}], lines between groups and what is hidden left out."""
        _revision, root = self._ask_menu(item, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))
        return self._entries(root)

    def choose(self, item, *labels):
        """Chooses an entry of the menu, through its submenus; AssertionError if it is missing or disabled."""
        entries = self.menu(item)
        for label in labels:
            entry = next((one for one in entries if one["label"] == label), None)
            if entry is None or not entry["enabled"]:
                raise AssertionError(f"nothing to choose as {label!r} among {entries}")
            entries = entry["entries"]
        self._ask_menu(item, "Event", GLib.Variant("(isvu)", (entry["number"], "clicked", GLib.Variant("s", ""), 0)))

    def _ask_menu(self, item, method, arguments):
        path = self._property(item["service"], item["path"], _ITEM, "Menu")
        return self._bus.call_sync(item["service"], path, _MENU, method, arguments, None, 0, 5000, None).unpack()

    @classmethod
    def _entries(cls, node):
        _number, _properties, children = node
        return [
            {
                "label": properties.get("label", ""),
                "enabled": properties.get("enabled", True),
                "number": number,
                "entries": cls._entries((number, properties, below)),
            }
            for number, properties, below in children
            if properties.get("type") != "separator" and properties.get("visible", True)
        ]

    def _property(self, service, path, interface, name):
        reply = self._bus.call_sync(
            service,
            path,
            "org.freedesktop.DBus.Properties",
            "Get",
            GLib.Variant("(ss)", (interface, name)),
            GLib.VariantType("(v)"),
            0,
            5000,
            None,
        )
        return reply.unpack()[0]
