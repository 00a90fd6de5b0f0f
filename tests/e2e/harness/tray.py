"""What the tray holds, as its watcher says."""

from gi.repository import GLib

_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"


class Tray:
    def __init__(self, desktop):
        self._bus = desktop.bus_connection()

    def has_host(self):
        """Whether something shows tray items, not only collects them."""
        return self._property(_WATCHER, "/StatusNotifierWatcher", _WATCHER, "IsStatusNotifierHostRegistered")

    def items(self):
        """[{'service', 'path', 'id', 'title', 'status'}] of what is registered."""
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
