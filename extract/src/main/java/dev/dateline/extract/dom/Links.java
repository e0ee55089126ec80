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

    /**
     * Where an address leads.
     *
     * @param site of the page, as from {@link #site}
     */
    static Target target(String href, String site) {
        if (href.isEmpty()) {
            return Target.NONE;
        }
        int host = href.startsWith("//") ? 2 : href.startsWith("http") ? href.indexOf("//") + 2 : 1;
        if (host < 2 || site.isEmpty()) {
            return Target.OWN;
        }
        int end = host;
        while (end < href.length() && "/?#:".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        int from = end - site.length();
        boolean own = from >= host
                && href.regionMatches(true, from, site, 0, site.length())
                && (from == host || href.charAt(from - 1) == '.');
        return own ? Target.OWN : Target.FOREIGN;
    }
}
