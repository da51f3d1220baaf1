package io.cosmeya.embedded.simulator.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// A picture in pleasant colours, the same for the same key: a gradient, some circles and a few letters.
///
/// @param key what decides the colours and the places
/// @param letters what is written on it
public record Picture(String key, String letters, int width, int height) {

    /// The picture as a JPEG.
    public byte[] jpeg() {
        // In the order in which JPEG is written: others are turned pixel by pixel.
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(graphics, new Random(key.hashCode()));
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void draw(Graphics2D graphics, Random random) {
        float hue = random.nextFloat();
        Color from = Color.getHSBColor(hue, 0.45f, 0.92f);
        Color to = Color.getHSBColor(hue + 0.12f, 0.65f, 0.62f);
        graphics.setPaint(new GradientPaint(0, 0, from, width, height, to));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(255, 255, 255, 46));
        for (int i = 0; i < 5; i++) {
            double size = Math.min(width, height) * (0.2 + 0.6 * random.nextDouble());
            graphics.fill(new Ellipse2D.Double(
                    random.nextDouble() * width - size / 2, random.nextDouble() * height - size / 2, size, size));
        }
        if (Letters.CAN_BE_DRAWN) {
            write(graphics);
        }
    }

    private void write(Graphics2D graphics) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(8, Math.min(width, height) / 3)));
        graphics.setColor(new Color(255, 255, 255, 230));
        int left = (width - graphics.getFontMetrics().stringWidth(letters)) / 2;
        int base = (height + graphics.getFontMetrics().getAscent()) / 2
                - graphics.getFontMetrics().getDescent();
        graphics.drawString(letters, left, base);
    }
}
