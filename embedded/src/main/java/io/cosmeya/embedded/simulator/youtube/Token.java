package io.cosmeya.embedded.simulator.youtube;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a continuation goes on: after a certain video, so that a new video at the top shifts nothing.
///
/// @param place a tab's suffix, or `about`
/// @param after the index within the channel of the last video that was shown
record Token(String channelId, String place, int after) {

    private static final byte[] BEGINNING = {(byte) 0xE2, (byte) 0xA9, (byte) 0x85, (byte) 0xB2, 2};
    private static final Pattern FORM = Pattern.compile("(UC[\\w-]{22})/([a-z]+)/(\\d+)");

    static final String ABOUT = "about";

    /// As the platform writes it: base64 for addresses, its padding escaped.
    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(BEGINNING);
        bytes.writeBytes((channelId + "/" + place + "/" + after).getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().encodeToString(bytes.toByteArray()).replace("=", "%3D");
    }

    /// Understands its text; empty when it is not a token of ours.
    static Optional<Token> read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.replace("%3D", "="));
            Matcher form = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            return form.find()
                    ? Optional.of(new Token(form.group(1), form.group(2), Integer.parseInt(form.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
