package io.cosmeya.bot.summary;

/// Telegram's HTML out of text that may be hostile.
final class Html {

    private static final String INVISIBLE = "[\\p{Cntrl}\\p{Cf}\\s]+";

    private Html() {}

    /// Text without markup, on one line, at most so many characters.
    static String text(String hostile, int longest) {
        String line = hostile.replaceAll(INVISIBLE, " ").strip();
        if (line.codePointCount(0, line.length()) > longest) {
            line = line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
        }
        return escape(line);
    }

    /// A link around text that is escaped already.
    static String link(String address, String escaped) {
        return "<a href=\"" + escape(address) + "\">" + escaped + "</a>";
    }

    static String bold(String escaped) {
        return "<b>" + escaped + "</b>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
