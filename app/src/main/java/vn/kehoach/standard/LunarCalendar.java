package vn.kehoach.standard;

import java.time.LocalDate;

/**
 * The lunar calendar as Vietnam counts it: months begin on the day of the new moon by the clock of
 * Hà Nội (UTC+7), and the winter solstice falls into month 11. Computed after Jean Meeus,
 * Astronomical Algorithms; right to the day for 1900 to 2100.
 */
public final class LunarCalendar {
    private static final double UTC_PLUS_7 = 7.0 / 24;
    private static final double MONTH = 29.530588853;

    /** Julian day number of 1970-01-01. */
    private static final int EPOCH = 2440588;

    /** Julian date of the first new moon of the year 1900. */
    private static final double FIRST_MOON = 2415020.75933;

    private static final double RADIANS = Math.PI / 180;

    private LunarCalendar() {}

    /** The first day of Tết in {@code year}. */
    public static LocalDate newYear(int year) {
        return date(year, 1, 1);
    }

    /** The day of a lunar date, in the year's first month of that number where it has two. */
    public static LocalDate date(int year, int month, int day) {
        int before = month11(year - 1);
        int after = month11(year);
        int ahead = month + 1;
        if (after - before > 365 && leap(before) <= ahead) {
            ahead++;
        }
        int moon = (int) Math.floor(0.5 + (before - FIRST_MOON) / MONTH);
        return LocalDate.ofEpochDay((long) newMoon(moon + ahead) + day - 1 - EPOCH);
    }

    /** Julian day on which month 11 of {@code year} begins. */
    private static int month11(int year) {
        int end = (int) LocalDate.of(year, 12, 31).toEpochDay() + EPOCH;
        int moon = (int) Math.floor((end - FIRST_MOON) / MONTH);
        int begin = newMoon(moon);
        return sun(begin) >= 9 ? newMoon(moon - 1) : begin;
    }

    /** How many months behind month 11 the leap month follows: the first in no new sign. */
    private static int leap(int month11) {
        int moon = (int) Math.floor(0.5 + (month11 - FIRST_MOON) / MONTH);
        int months = 1;
        int sign = sun(newMoon(moon + months));
        int last;
        do {
            last = sign;
            months++;
            sign = sun(newMoon(moon + months));
        } while (sign != last && months < 14);
        return months - 1;
    }

    /** Julian day of the new moon that is {@code k} months behind the first of 1900. */
    private static int newMoon(int k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = FIRST_MOON + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3;
        mean += 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        double periodic =
                (0.1734 - 0.000393 * t) * sin(sun)
                        + 0.0021 * sin(2 * sun)
                        - 0.4068 * sin(moon)
                        + 0.0161 * sin(2 * moon)
                        - 0.0004 * sin(3 * moon)
                        + 0.0104 * sin(2 * node)
                        - 0.0051 * sin(sun + moon)
                        - 0.0074 * sin(sun - moon)
                        + 0.0004 * sin(2 * node + sun)
                        - 0.0004 * sin(2 * node - sun)
                        - 0.0006 * sin(2 * node + moon)
                        + 0.0010 * sin(2 * node - moon)
                        + 0.0005 * sin(sun + 2 * moon);
        double slower = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return (int) Math.floor(mean + periodic - slower + 0.5 + UTC_PLUS_7);
    }

    /** The sign that the sun stands in at the beginning of a day: twelfths of its year, from 0. */
    private static int sun(int day) {
        double t = (day - 2451545.5 - UTC_PLUS_7) / 36525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
        double longitude =
                mean
                        + (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                        + 0.000290 * sin(3 * anomaly);
        double turned = longitude - 360 * Math.floor(longitude / 360);
        return (int) (turned / 30);
    }

    private static double sin(double degrees) {
        return Math.sin(degrees * RADIANS);
    }
}
