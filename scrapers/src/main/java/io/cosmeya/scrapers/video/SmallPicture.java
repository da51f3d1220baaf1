package io.cosmeya.scrapers.video;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Makes a small JPEG of whatever picture came. The bytes are hostile: their dimensions are read before their pixels,
/// and nothing of the original survives but pixels.
final class SmallPicture {

    private static final int LARGEST_FILE = 8 * 1024 * 1024;
    private static final int LARGEST_SIDE = 6000;
    private static final int WIDTH = 320;

    private SmallPicture() {}

    /// A JPEG of at most 320 pixels in width and height; empty when it is no picture, or too large a one.
    static Optional<byte[]> of(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return Optional.empty();
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean believable = width > 0 && height > 0 && width <= LARGEST_SIDE && height <= LARGEST_SIDE;
            return believable ? Optional.of(jpeg(reader.read(0))) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        double scale = Math.min(1, (double) WIDTH / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        // In the order in which JPEG is written: others are turned pixel by pixel.
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpeg", out);
        return out.toByteArray();
    }
}
