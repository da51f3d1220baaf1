package io.cosmeya.scrapers.page;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

/// Which failure an exception of the client stands for.
class Failure {

    static Fetched.Failed of(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            Fetched.Why why = why(each);
            if (why != Fetched.Why.BROKEN) {
                return new Fetched.Failed(why, text(each));
            }
        }
        return new Fetched.Failed(Fetched.Why.BROKEN, text(cause));
    }

    private static Fetched.Why why(Throwable cause) {
        return switch (cause) {
            case BoundedBody.TooLarge _ -> Fetched.Why.TOO_LARGE;
            case HttpTimeoutException _ -> Fetched.Why.TIMED_OUT;
            case ConnectException _, UnknownHostException _, UnresolvedAddressException _ -> Fetched.Why.REFUSED;
            default -> Fetched.Why.BROKEN;
        };
    }

    private static String text(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
