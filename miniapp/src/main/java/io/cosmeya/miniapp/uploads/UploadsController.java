package io.cosmeya.miniapp.uploads;

import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

    @GetMapping(path = "/channels/{id}.jpg", produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(summary = "Picture of a channel", description = "The kept picture; 404 when there is none yet.")
    ResponseEntity<byte[]> channel(@PathVariable int id) {
        throw new UnsupportedOperationException("Not connected yet.");
    }

    @GetMapping(path = "/videos/{id}.jpg", produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(summary = "Picture of a video", description = "The kept picture; 404 when there is none yet.")
    ResponseEntity<byte[]> video(@PathVariable int id) {
        throw new UnsupportedOperationException("Not connected yet.");
    }
}
