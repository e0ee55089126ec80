package dev.dateline.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links as people and servers write them to addresses that can be asked: blanks, letters of all scripts and names in them are escaped, dots in
 * the path resolved, the fragment taken off, the host in lower case. One address is made, and what is checked is what is asked. Pure.
 *
 * @see <a href="https://url.spec.whatwg.org/">URL, WHATWG</a>
 */
public final class WebAddress {
    private static final Pattern ABSOLUTE = Pattern.compile("(?is)([a-z][a-z0-9+.-]*):(.*)");
    private static final Pattern WEB = Pattern.compile("(?s)//([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[\\p{XDigit}:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX]\\p{XDigit}*");
    private static final Pattern QUAD = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
    private static final Pattern PORT = Pattern.compile(":(\\d+)$");
    private static final String LEGAL = "-._~!$&'()*+,;=:@/?%";
    private static final int MAX_PORT = 65_535;

    private WebAddress() {}

    /**
     * The address that a link in a document means.
     *
     * @param base address of the document
     * @throws FetchFault where it means nothing that could be asked: of another scheme, with a name in it, with a host spelt in an odd way
     */
    static URI resolve(URI base, String link) throws FetchFault {
        String text = link.strip().replaceAll("[\\t\\n\\r]", "");
        if (ABSOLUTE.matcher(text).matches()) {
            return parse(text);
        }
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        if (text.startsWith("//")) {
            return parse(base.getScheme() + ":" + text);
        }
        if (text.startsWith("/")) {
            return parse(origin + text);
        }
        String path = base.getRawPath();
        if (text.isEmpty() || text.startsWith("?") || text.startsWith("#")) {
            return parse(origin + path + text);
        }
        return parse(origin + path.substring(0, path.lastIndexOf('/') + 1) + text);
    }

    /** The absolute form of a link, where it has one; else the link as it stands, which can't be asked. */
    public static String absolute(URI base, String link) {
        try {
            return resolve(base, link).toString();
        } catch (FetchFault e) {
            return link.strip();
        }
    }

    /**
     * An absolute address as it is asked for.
     *
     * @throws IllegalArgumentException where it can't be asked; says how to mend it
     */
    public static String checked(String text) {
        try {
            return parse(text).toString();
        } catch (FetchFault e) {
            throw new IllegalArgumentException(e.detail(), e);
        }
    }

    /** @throws FetchFault where the text is no absolute address of http or https, or means another one than it seems to */
    static URI parse(String text) throws FetchFault {
        Matcher absolute = ABSOLUTE.matcher(text.strip());
        if (!absolute.matches()) {
            throw new FetchFault(FetchReason.BAD_URL, "it is no absolute address; give it as https://host/path");
        }
        String scheme = absolute.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchFault(FetchReason.UNSUPPORTED_SCHEME, scheme + " is not fetched; give http or https");
        }
        Matcher web = WEB.matcher(absolute.group(2));
        if (!web.matches()) {
            throw new FetchFault(FetchReason.BAD_URL, "it has no host; give it as https://host/path");
        }
        String path = web.group(2).replace('\\', '/');
        String query = web.group(3) == null ? "" : escaped(web.group(3));
        String address = scheme + "://" + authority(scheme, web.group(1)) + withoutDots(escaped(path)) + query;
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new FetchFault(FetchReason.BAD_URL, "it is no address: " + e.getReason());
        }
    }

    /** Host of an address that was made here, an IPv6 address in brackets. */
    public static String host(URI address) {
        // not as URI has it, to which a name with an underscore is none
        return String.valueOf(address.getRawAuthority()).replaceFirst(":\\d+$", "");
    }

    /** Port of an address that was made here, also where it does not say. */
    static int port(URI address) {
        Matcher port = PORT.matcher(String.valueOf(address.getRawAuthority()));
        return port.find() ? Integer.parseInt(port.group(1)) : standardPort(address.getScheme());
    }

    private static int standardPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String authority(String scheme, String text) throws FetchFault {
        if (text.indexOf('@') >= 0) {
            throw new FetchFault(
                    FetchReason.USERINFO, "a name or password stands before the host; give the address without");
        }
        Matcher authority = AUTHORITY.matcher(text);
        if (!authority.matches()) {
            throw new FetchFault(FetchReason.BAD_URL, "its host is no name and no address");
        }
        String port = authority.group(2);
        int number = port == null || port.isEmpty() ? standardPort(scheme) : Integer.parseInt(port);
        if (number < 1 || number > MAX_PORT) {
            throw new FetchFault(FetchReason.BAD_URL, "its port is none of 1 to 65535");
        }
        return host(authority.group(1)) + (number == standardPort(scheme) ? "" : ":" + number);
    }

    private static String host(String text) throws FetchFault {
        if (text.startsWith("[")) {
            return text.toLowerCase(Locale.ROOT);
        }
        String name;
        try {
            name = IDN.toASCII(text, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new FetchFault(FetchReason.BAD_URL, "its host is no name");
        }
        String host = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (!NAME.matcher(host).matches()) {
            throw new FetchFault(FetchReason.BAD_URL, "its host is no name");
        }
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches() && !QUAD.matcher(host).matches()) {
            throw new FetchFault(FetchReason.BAD_URL, "its host is a number spelt in an odd way");
        }
        return host;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (byte each : text.getBytes(UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0)) {
                escaped.append(c);
            } else {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return escaped.toString().replaceAll("%(?!\\p{XDigit}{2})", "%25");
    }

    /** Takes single and double dots out of the path, also where they are escaped (RFC 3986, 5.2.4). */
    private static String withoutDots(String path) {
        StringBuilder done = new StringBuilder();
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            String plain = segments[i].replaceAll("(?i)%2e", ".");
            boolean last = i == segments.length - 1;
            if (plain.equals("..")) {
                done.setLength(Math.max(0, done.lastIndexOf("/")));
            } else if (!plain.equals(".")) {
                done.append('/').append(segments[i]);
                continue;
            }
            if (last) {
                done.append('/');
            }
        }
        return done.length() == 0 ? "/" : done.toString();
    }
}
