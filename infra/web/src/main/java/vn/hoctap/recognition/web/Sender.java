package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** From where a request comes, as far as one sender cannot choose it. */
public final class Sender {
    /** Whoever has an IPv6 address has all those that begin with the same eight bytes. */
    private static final int NETWORK = 8;

    private Sender() {}

    /** The part of the address that one sender has to itself. */
    public static String networkOf(HttpServletRequest request) {
        return network(request.getRemoteAddr());
    }

    static String network(String address) {
        var known = InetAddress.ofLiteral(address);
        return known instanceof Inet6Address
                ? HexFormat.of().formatHex(known.getAddress(), 0, NETWORK)
                : known.getHostAddress();
    }
}
