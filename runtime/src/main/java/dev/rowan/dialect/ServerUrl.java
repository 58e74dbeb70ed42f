package dev.rowan.dialect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes {@code jdbc:mysql://host:port/database}. */
final class ServerUrl {
    private ServerUrl() {
    }

    static String of(Address address) {
        return of(address.protocol(), address);
    }

    static String of(String protocol, Address address) {
        StringBuilder url = new StringBuilder("jdbc:").append(protocol).append("://");
        String host = address.host() == null || address.host().isEmpty() ? "localhost" : address.host();
        boolean six = host.indexOf(':') >= 0 && host.indexOf(',') < 0 && host.indexOf('(') < 0;
        url.append(six ? "[" + host + "]" : host);
        if (address.port() >= 0) {
            url.append(':').append(address.port());
        }
        url.append('/');
        if (address.database() != null) {
            url.append(URLEncoder.encode(address.database(), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return url.toString();
    }
}
