package io.cosmeya.scrapers.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// The handshake of SOCKS 5 (RFC 1928), with sign-in by user and password (RFC 1929). Names go to the far end
/// unresolved.
class Socks {

    private static final int VERSION = 5;
    private static final int OPEN = 0;
    private static final int SIGN_IN = 2;
    private static final int NAME = 3;
    private static final int LONGEST = 255;

    /// A connection to a server through an exit; its failure is a [ConnectException] that names the reason.
    static Socket connect(Exit exit, String host, int port, Duration patience) throws IOException {
        Socket socket = new Socket();
        try {
            int millis = Math.toIntExact(patience.toMillis());
            socket.connect(new InetSocketAddress(exit.host(), exit.port()), millis);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(millis);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            greet(exit, in, out);
            ask(host, port, in, out);
            socket.setSoTimeout(0);
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /// A few words for a status line; whatever a far end said is left out.
    static String reason(IOException e) {
        return e instanceof Refused refused ? refused.words : "no way through the exit";
    }

    private static void greet(Exit exit, DataInputStream in, DataOutputStream out) throws IOException {
        boolean signs = exit.user() != null;
        out.write(signs ? new byte[] {VERSION, 2, OPEN, SIGN_IN} : new byte[] {VERSION, 1, OPEN});
        out.flush();
        if (in.readUnsignedByte() != VERSION) {
            throw new ProtocolException("the exit does not speak SOCKS 5");
        }
        int method = in.readUnsignedByte();
        if (method == SIGN_IN && signs) {
            signIn(exit, in, out);
        } else if (method != OPEN) {
            throw new Refused("the exit asks for another sign-in");
        }
    }

    private static void signIn(Exit exit, DataInputStream in, DataOutputStream out) throws IOException {
        out.write(1);
        text(out, Optional.ofNullable(exit.user()).orElse(""));
        text(out, Optional.ofNullable(exit.password()).orElse(""));
        out.flush();
        in.readUnsignedByte();
        if (in.readUnsignedByte() != 0) {
            throw new Refused("the exit refused user and password");
        }
    }

    private static void ask(String host, int port, DataInputStream in, DataOutputStream out) throws IOException {
        out.write(new byte[] {VERSION, 1, 0, NAME});
        text(out, host);
        out.writeShort(port);
        out.flush();
        if (in.readUnsignedByte() != VERSION) {
            throw new ProtocolException("the exit does not speak SOCKS 5");
        }
        int reply = in.readUnsignedByte();
        in.readUnsignedByte();
        int length = switch (in.readUnsignedByte()) {
            case 1 -> 4;
            case NAME -> in.readUnsignedByte();
            case 4 -> 16;
            default -> throw new ProtocolException("the exit names no address");
        };
        in.skipNBytes(length + 2L);
        if (reply != 0) {
            throw new Refused(words(reply));
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new ProtocolException("longer than SOCKS allows: " + bytes.length + " bytes");
        }
        out.writeByte(bytes.length);
        out.write(bytes);
    }

    private static String words(int reply) {
        return switch (reply) {
            case 2 -> "the exit does not allow it";
            case 3 -> "network unreachable from the exit";
            case 4 -> "host unreachable from the exit";
            case 5 -> "connection refused behind the exit";
            default -> "the exit failed, SOCKS reply " + reply;
        };
    }

    /// The exit answered, and said no.
    private static class Refused extends ConnectException {

        private final String words;

        Refused(String words) {
            super(words);
            this.words = words;
        }
    }
}
