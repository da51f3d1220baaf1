package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// Draws that depend on nothing but the seed and the key they are drawn for, so that a world needs no memory.
record Chance(long seed) {

    private static final String ID_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// Chances of their own for a part of the world.
    Chance of(String part) {
        long mixed = seed;
        for (int i = 0; i < part.length(); i++) {
            mixed = mix(mixed ^ part.charAt(i));
        }
        return new Chance(mix(mixed + part.length()));
    }

    /// Chances of their own for the n-th thing.
    Chance of(long number) {
        return new Chance(mix(seed ^ mix(number + 0x9E3779B97F4A7C15L)));
    }

    /// A number in [0, 1).
    double uniform(String what) {
        return (of(what).seed >>> 11) * 0x1.0p-53;
    }

    /// A number in [low, high).
    double between(String what, double low, double high) {
        return low + uniform(what) * (high - low);
    }

    /// A number of the normal distribution with mean 0 and deviation 1.
    double normal(String what) {
        double radius = Math.sqrt(-2 * Math.log(1 - uniform(what + ".radius")));
        return radius * Math.cos(2 * Math.PI * uniform(what + ".angle"));
    }

    /// One of several things.
    <T> T pick(String what, List<T> things) {
        return things.get((int) (uniform(what) * things.size()));
    }

    /// An id in the alphabet of the platform.
    String id(int length) {
        StringBuilder id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(ID_LETTERS.charAt((int) (mix(seed + i * 0x632BE59BD9B4E019L) >>> 58)));
        }
        return id.toString();
    }

    /// The finishing step of SplitMix64.
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
