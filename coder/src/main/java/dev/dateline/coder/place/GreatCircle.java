package dev.dateline.coder.place;

/**
 * The way from one point of the earth to another, by the haversine formula on a sphere. Stateless.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Haversine_formula">Haversine formula</a>
 */
public final class GreatCircle {
    private static final double EARTH_KM = 6371;

    private GreatCircle() {}

    /**
     * Kilometres between two points, within half a percent of those on the ellipsoid.
     *
     * @param latitude degrees north of the first
     * @param longitude degrees east of the first
     * @param otherLatitude degrees north of the second
     * @param otherLongitude degrees east of the second
     */
    public static double km(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double half = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * east * east;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
