package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.JsonValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Who asks: nobody, or a guest whom the platform has given a number.
///
/// @param headers that a guest sends with every question
record Guest(Map<String, String> headers) {

    static final Guest NOBODY = new Guest(Map.of());

    /// The headers may hold a cookie.
    @Override
    public String toString() {
        return headers.isEmpty() ? "nobody" : "a guest";
    }

    /// The guest of an answer to `getGuestInfoForPC`; nothing when it names none.
    static Optional<Guest> of(JsonNode data, String deviceId) {
        String uid = JsonValues.id(data.path("uid"));
        if (!uid.matches("\\d{1,20}")) {
            return Optional.empty();
        }
        String device = JsonValues.id(data.path("deviceId"));
        String cookie = JsonValues.string(data.path("cookie"));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Uid", uid);
        headers.put("X-Client-DeviceId", device.matches("[A-Za-z0-9_-]{1,80}") ? device : deviceId);
        headers.put("X-Channel", "guest");
        if (cookie.matches("[\\x20-\\x7e]{1,2000}")) {
            headers.put("Cookie", cookie);
        }
        return Optional.of(new Guest(Map.copyOf(headers)));
    }
}
