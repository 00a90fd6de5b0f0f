"""Desktop services that the tests simulate."""

import threading

from gi.repository import Gio, GLib


class BusService:
    """Owns `name` on the bus at `address` and answers there from its own thread, until close().

    objects: path → (interfaces as introspection XML, answers). answers: {method or property: function of its arguments,
    which returns a GLib.Variant; for a method also None, or with it a Gio.UnixFDList}; for a property that can be set
    also {"property=": function of the new value}."""

    def __init__(self, address, name, objects):
        self._context = GLib.MainContext.new()
        self._loop = GLib.MainLoop.new(self._context, False)
        self._ready = threading.Event()
        self._error = None
        self._thread = threading.Thread(target=self._run, args=(address, name, objects), daemon=True)
        self._thread.start()
        self._ready.wait(15)
        if self._error:
            raise self._error

    def emit(self, path, interface, signal, arguments):
        self._bus.emit_signal(None, path, interface, signal, arguments)
        self._bus.flush_sync(None)

    def close(self):
        if not self._bus.is_closed():
            self._bus.close_sync(None)
        self._loop.quit()
        self._thread.join(15)

    def _run(self, address, name, objects):
        self._context.push_thread_default()
        try:
            self._bus = Gio.DBusConnection.new_for_address_sync(
                address,
                Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
                None,
                None,
            )
            for path, (xml, answers) in objects.items():
                for interface in Gio.DBusNodeInfo.new_for_xml(xml).interfaces:
                    self._bus.register_object(path, interface, self._called(answers), self._asked(answers), self._set(answers))
            self._bus.call_sync(
                "org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus",
                "RequestName",
                GLib.Variant("(su)", (name, 0)),
                None,
                0,
                5000,
                None,
            )
        except GLib.Error as error:
            self._error = error
        self._ready.set()
        if not self._error:
            self._loop.run()

    @staticmethod
    def _called(answers):
        def call(_bus, _sender, _path, _interface, method, arguments, invocation):
            answer = answers[method](*arguments.unpack())
            if isinstance(answer, tuple):
                invocation.return_value_with_unix_fd_list(*answer)
            else:
                invocation.return_value(answer)

        return call

    @staticmethod
    def _asked(answers):
        return lambda _bus, _sender, _path, _interface, name: answers[name]()

    @staticmethod
    def _set(answers):
        def change(_bus, _sender, _path, _interface, name, value):
            answers[f"{name}="](value.unpack())
            return True

        return change
