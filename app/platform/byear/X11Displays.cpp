#include "platform/byear/X11Displays.h"

#include <QtGlobal>

#include <cstdlib>
#include <memory>
#include <xcb/dpms.h>
#include <xcb/xcb.h>

namespace softfall {

namespace {

struct Free {
    void operator()(void* reply) const { std::free(reply); }
};
template <typename Reply>
using ReplyOf = std::unique_ptr<Reply, Free>;

Result<void> noDisplay(const QString& why) {
    return std::unexpected(unavailable(QStringLiteral("display"), why));
}

Result<void> turnOffOn(xcb_connection_t* server) {
    const xcb_query_extension_reply_t* extension = xcb_get_extension_data(server, &xcb_dpms_id);
    if (extension == nullptr || extension->present == 0) {
        return noDisplay(QStringLiteral("the X server doesn't support DPMS"));
    }
    const ReplyOf<xcb_dpms_capable_reply_t> capable(xcb_dpms_capable_reply(server, xcb_dpms_capable(server), nullptr));
    if (!capable || capable->capable == 0) {
        return noDisplay(QStringLiteral("the displays don't support DPMS"));
    }
    const ReplyOf<xcb_dpms_info_reply_t> info(xcb_dpms_info_reply(server, xcb_dpms_info(server), nullptr));
    if (!info || info->state == 0) {
        return noDisplay(QStringLiteral("DPMS is off"));
    }
    const ReplyOf<xcb_generic_error_t> error(
        xcb_request_check(server, xcb_dpms_force_level_checked(server, XCB_DPMS_DPMS_MODE_OFF)));
    return error ? noDisplay(QStringLiteral("the X server refused")) : Result<void>();
}

} // namespace

Result<void> turnOffX11Displays() {
    // On Wayland DISPLAY is that of Xwayland, which has no displays of its own.
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || qEnvironmentVariableIsEmpty("DISPLAY")) {
        return noDisplay(QStringLiteral("this isn't an X11 session"));
    }
    xcb_connection_t* server = xcb_connect(nullptr, nullptr);
    auto result = xcb_connection_has_error(server) == 0 ? turnOffOn(server)
                                                        : noDisplay(QStringLiteral("the X server can't be reached"));
    xcb_disconnect(server);
    return result;
}

} // namespace softfall
