package dev.dateline.extract.dom;

import java.util.Locale;

/** Where links lead. Stateless. */
final class Links {
    /** Where a link leads. */
    enum Target {
        /** Nowhere: it is an anchor. */
        NONE,
        OWN,
        FOREIGN
    }

    private Links() {}

    /** The last two labels of an address's host; empty where it has none. */
    static String site(String address) {
        int from = address.indexOf("//");
        if (from < 0) {
            return "";
        }
        int to = from + 2;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        String host = address.substring(from + 2, to).toLowerCase(Locale.ROOT);
        int dot = host.lastIndexOf('.');
        int second = dot < 0 ? -1 : host.lastIndexOf('.', dot - 1);
        return host.substring(second + 1);
    }

    static Target target(String href, String site) {
        if (href.isEmpty()) {
            return Target.NONE;
        }
        String other = href.startsWith("http") || href.startsWith("//") ? site(href) : "";
        return other.isEmpty() || site.isEmpty() || other.equals(site) ? Target.OWN : Target.FOREIGN;
    }
}
