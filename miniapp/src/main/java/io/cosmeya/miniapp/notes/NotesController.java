package io.cosmeya.miniapp.notes;

import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.miniapp.problem.RefusedException;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Videos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Notes: what people want remembered of a channel or a video, shown on its chart to all who see it.
@RestController
@RequestMapping("/api/v1/notes")
@Tag(name = "notes", description = "What people want remembered of a channel or a video.")
@Role("miniapp")
class NotesController {

    private final Notes notes;
    private final Channels channels;
    private final Videos videos;
    private final Audit audit;

    NotesController(Notes notes, Channels channels, Videos videos, Audit audit) {
        this.notes = notes;
        this.channels = channels;
        this.videos = videos;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.VIEWER)
    @Operation(
            summary = "Notes",
            description = "A page of the notes of a channel itself, of a video, or of all, the newest moment first.")
    Listing<Note> list(
            Scope scope,
            @RequestParam(required = false) @Nullable Integer channel,
            @RequestParam(required = false) @Nullable Integer video,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return new Listing<>(
                notes.page(scope, channel, video, page, size), page, size, notes.count(scope, channel, video));
    }

    @PostMapping
    @Needs(Rank.ANALYST)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write a note", description = "Keeps a note of a channel or a video, one of them.")
    Note add(@Valid @RequestBody NewNote note, Scope scope, Person person) {
        Integer video = note.videoId();
        Integer channel = note.channelId();
        if ((video == null) == (channel == null)) {
            throw new BadRequestException("channelId", "or videoId must be given, one of them");
        }
        int of = channel == null ? channelOf(scope, video) : known(scope, channel);
        return audit.change(
                "notes.add",
                video == null ? "channel/" + of : "video/" + video,
                null,
                () -> notes.add(person, of, video, note.at(), note.text().strip()));
    }

    @PutMapping("/{id}")
    @Needs(Rank.ANALYST)
    @Operation(summary = "Change a note", description = "Says it anew; one's own, or as an admin any.")
    Note change(@PathVariable int id, @Valid @RequestBody NoteChange change, Scope scope, Person person) {
        Note before = mine(scope, person, id);
        return audit.change(
                "notes.change",
                "note/" + id,
                before,
                () -> notes.change(id, change.at(), change.text().strip()));
    }

    @DeleteMapping("/{id}")
    @Needs(Rank.ANALYST)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a note", description = "Forgets it; one's own, or as an admin any.")
    void delete(@PathVariable int id, Scope scope, Person person) {
        audit.remove("notes.delete", "note/" + id, mine(scope, person, id), () -> notes.delete(id));
    }

    private Note mine(Scope scope, Person person, int id) {
        Note note = notes.find(scope, id).orElseThrow(() -> new NotFoundException("note", id));
        if (note.personId() != person.id() && !person.rank().reaches(Rank.ADMIN)) {
            throw new RefusedException(HttpStatus.FORBIDDEN, "not-yours", "Only an admin changes notes of others.");
        }
        return note;
    }

    private int known(Scope scope, int channel) {
        return channels.find(scope, channel)
                .orElseThrow(() -> new NotFoundException("channel", channel))
                .id();
    }

    private int channelOf(Scope scope, @Nullable Integer video) {
        int id = video == null ? 0 : video;
        return videos.find(scope, id)
                .orElseThrow(() -> new NotFoundException("video", id))
                .channelId();
    }
}
