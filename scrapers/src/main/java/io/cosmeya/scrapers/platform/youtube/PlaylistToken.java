package io.cosmeya.scrapers.platform.youtube;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.Base64;

/// The token of a playlist's first page, for the answers that show a playlist without its items: a protobuf message of
/// the playlist's browse id (2), what to show (3) and its id (35), within field 80226972.
class PlaylistToken {

    private static final byte[] OUTER = {(byte) 0xe2, (byte) 0xa9, (byte) 0x85, (byte) 0xb2, 0x02};
    private static final byte[] BROWSE_ID = {0x12};
    private static final byte[] SHOW = {0x1a};
    private static final byte[] PLAYLIST_ID = {(byte) 0x9a, 0x02};
    private static final String ALL_FROM_THE_FIRST = "CADCBgIIAA%3D%3D";

    static String of(String playlist) {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        field(inner, BROWSE_ID, ("VL" + playlist).getBytes(UTF_8));
        field(inner, SHOW, ALL_FROM_THE_FIRST.getBytes(UTF_8));
        field(inner, PLAYLIST_ID, playlist.getBytes(UTF_8));
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        field(outer, OUTER, inner.toByteArray());
        return URLEncoder.encode(Base64.getUrlEncoder().encodeToString(outer.toByteArray()), UTF_8);
    }

    // All lengths here are below 128, one byte each.
    private static void field(ByteArrayOutputStream message, byte[] tag, byte[] value) {
        message.writeBytes(tag);
        message.write(value.length);
        message.writeBytes(value);
    }
}
