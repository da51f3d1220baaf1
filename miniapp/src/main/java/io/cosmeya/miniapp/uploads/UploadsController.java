package io.cosmeya.miniapp.uploads;

import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Picture;
import io.cosmeya.scrapers.video.Pictures;
import io.cosmeya.scrapers.video.Videos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Kept pictures.
@RestController
@RequestMapping("/api/v1/uploads")
@Tag(name = "uploads", description = "Kept pictures of channels and videos.")
@Role("miniapp")
class UploadsController {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final Pictures pictures;
    private final Channels channels;
    private final Videos videos;

    UploadsController(Pictures pictures, Channels channels, Videos videos) {
        this.pictures = pictures;
        this.channels = channels;
        this.videos = videos;
    }

    @GetMapping(path = "/channels/{id}.jpg", produces = MediaType.IMAGE_JPEG_VALUE)
    @Needs(Rank.VIEWER)
    @Operation(summary = "Picture of a channel", description = "The kept picture; 404 when there is none yet.")
    ResponseEntity<byte[]> channel(Scope scope, @PathVariable int id) {
        if (channels.find(scope, id).isEmpty()) {
            throw missing(Picture.Kind.CHANNEL, id);
        }
        return picture(Picture.Kind.CHANNEL, id);
    }

    @GetMapping(path = "/videos/{id}.jpg", produces = MediaType.IMAGE_JPEG_VALUE)
    @Needs(Rank.VIEWER)
    @Operation(summary = "Picture of a video", description = "The kept picture; 404 when there is none yet.")
    ResponseEntity<byte[]> video(Scope scope, @PathVariable int id) {
        if (videos.find(scope, id).isEmpty()) {
            throw missing(Picture.Kind.VIDEO, id);
        }
        return picture(Picture.Kind.VIDEO, id);
    }

    /// The bytes came from a platform: what is not a picture is not called one.
    private ResponseEntity<byte[]> picture(Picture.Kind kind, int id) {
        Picture picture = pictures.find(kind, id).orElseThrow(() -> missing(kind, id));
        MediaType type = MediaType.parseMediaType(picture.contentType());
        return ResponseEntity.ok()
                .contentType(
                        "image".equals(type.getType()) && !type.getSubtype().endsWith("xml")
                                ? type
                                : MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(A_DAY)
                .eTag(picture.fetchedAt().toEpochMilli() + "-" + picture.bytes().length)
                .body(picture.bytes());
    }

    private static NotFoundException missing(Picture.Kind kind, int id) {
        return new NotFoundException("picture of " + kind.name().toLowerCase(Locale.ROOT), id);
    }
}
