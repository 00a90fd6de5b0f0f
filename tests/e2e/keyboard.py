"""What a person without a mouse does: Tab until something has the keyboard."""


def has_name(node, name):
    return node is not None and (node.name == name if isinstance(name, str) else bool(name.search(node.name)))


def focus_by_keyboard(tree, name, most=150):
    """Tabs from where the keyboard is to what has that name."""
    for _ in range(most):
        if has_name(tree.focused(), name):
            return
        tree.key("Tab")
    raise AssertionError(f"{name} is not reached by Tab\n{tree.describe()}")


def press_by_keyboard(tree, name):
    focus_by_keyboard(tree, name)
    tree.key("Return")


def choose_by_keyboard(tree, group, wanted):
    """One of several choices that are one Tab stop: Tab to the group, arrows to the choice."""
    for _ in range(150):
        focused = tree.focused()
        if focused is not None and focused.name.startswith(group + ": "):
            break
        tree.key("Tab")
    for key in ("Right", "Left"):
        for _ in range(20):
            if has_name(tree.focused(), f"{group}: {wanted}"):
                return
            tree.key(key)
    raise AssertionError(f"{wanted} of {group} is not reached by arrows\n{tree.describe()}")
