package io.cosmeya.scrapers.page;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Addresses of the open internet. The name of a known host that leads to this machine or to a private network is
/// refused.
class PublicAddresses {

    private final Names names;

    PublicAddresses(Names names) {
        this.names = names;
    }

    /// The addresses of a host; an [UnknownHostException] when there is none, or when any of them is not public.
    InetAddress[] of(String host) throws UnknownHostException {
        InetAddress[] found = names.addresses(host);
        for (InetAddress each : found) {
            if (!open(each)) {
                throw new UnknownHostException(host + " leads to an address that is not public");
            }
        }
        return found;
    }

    private static boolean open(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && switch (address) {
                    case Inet4Address four -> open(four.getAddress());
                    case Inet6Address six -> open6(six.getAddress());
                    default -> false;
                };
    }

    // What the JDK does not name: 0/8, 100.64/10 (carriers), 192.0.0/24, 198.18/15 (benchmarks), 240/4 and broadcast.
    private static boolean open(byte[] four) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && four[2] == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    // Unique local fc00::/7, and the forms that carry an IPv4 address: 64:ff9b::/96, 2002::/16, 2001::/32, ::/96.
    private static boolean open6(byte[] six) {
        int first = ((six[0] & 0xFF) << 8) | (six[1] & 0xFF);
        int second = ((six[2] & 0xFF) << 8) | (six[3] & 0xFF);
        return (first & 0xFE00) != 0xFC00
                && first != 0x0064
                && first != 0x2002
                && !(first == 0x2001 && second == 0)
                && first != 0;
    }

    /// How names become addresses: the machine's own way, but for tests.
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }
}
