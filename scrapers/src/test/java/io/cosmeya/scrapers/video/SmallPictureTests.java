package io.cosmeya.scrapers.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SmallPictureTests {

    @Test
    void aLargePictureBecomesSmallInItsProportion() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(
                SmallPicture.of(picture(1280, 720, "png")).orElseThrow()));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(180);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        byte[] small = SmallPicture.of(picture(88, 88, "jpeg")).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(88);
        assertThat(small).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void aPictureOfAbsurdSidesIsRefusedUnread() throws IOException {
        assertThat(SmallPicture.of(picture(6001, 1, "png"))).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThat(SmallPicture.of("<script>alert(1)</script>".getBytes())).isEmpty();
        assertThat(SmallPicture.of(new byte[0])).isEmpty();
        byte[] whole = picture(400, 400, "png");
        assertThat(SmallPicture.of(Arrays.copyOf(whole, 60))).isEmpty();
    }

    static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
