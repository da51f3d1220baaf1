package io.cosmeya.embedded.simulator.web;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.stream.Collectors;

/// The letters on pictures.
public final class Letters {

    /// Whether this machine has fonts; a bare container may have none, and then pictures stay without letters.
    public static final boolean CAN_BE_DRAWN = canBeDrawn();

    private Letters() {}

    /// The first letters of the first words of a title, at most two; a star when it has none.
    public static String initials(String title) {
        String initials = title.replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip()
                .replaceAll("(\\S)\\S* *", "$1")
                .codePoints()
                .limit(2)
                .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
                .collect(Collectors.joining());
        return initials.isEmpty() ? "★" : initials;
    }

    private static boolean canBeDrawn() {
        try {
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                    .createGraphics()
                    .getFontMetrics(new Font(Font.SANS_SERIF, Font.BOLD, 12));
            return true;
        } catch (RuntimeException | LinkageError | InternalError withoutFonts) {
            return false;
        }
    }
}
