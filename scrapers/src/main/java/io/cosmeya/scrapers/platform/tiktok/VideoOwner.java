package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Finds the owner of a video on its page. "No such video" is what blocked visitors are told too, so it is asked for
/// once more on the page for frames.
@Component
class VideoOwner {

    Opened of(Visit visit, String id) {
        return switch (visit.page(VideoPage.ENDPOINT, Addresses.video(id), VideoPage.SCRIPTS)) {
            case Answer.Refused(Outcome outcome) -> new Opened.Closed(outcome);
            case Answer.Read(JsonNode root, String exit) -> {
                VideoPage page = VideoPage.read(root, id);
                Optional<Profile> owner = page.item().flatMap(item -> Profile.ofOwner(item.node()));
                yield owner.<Opened>map(profile -> new Opened.Shown(profile, List.of(), exit))
                        .orElseGet(() -> refused(visit, id, page));
            }
        };
    }

    private static Opened refused(Visit visit, String id, VideoPage page) {
        Outcome outcome = page.refusal().orElse(new Outcome.SchemaChanged("video: no author"));
        return outcome instanceof Outcome.NotFound ? confirmed(visit, id, outcome) : new Opened.Closed(outcome);
    }

    private static Opened confirmed(Visit visit, String id, Outcome missing) {
        return switch (visit.page("embed/v2", Addresses.embeddedVideo(id), List.of(EmbeddedJson.EMBED))) {
            case Answer.Refused(Outcome.NotFound _) -> new Opened.Closed(missing);
            case Answer.Refused _ ->
                new Opened.Closed(new Outcome.Challenged("no such video, or this visitor is blocked"));
            case Answer.Read(JsonNode root, String exit) ->
                EmbedPage.data(root)
                        .flatMap(data -> owner(data, id))
                        .<Opened>map(profile -> new Opened.Shown(profile, List.of(), exit))
                        .orElseGet(() -> new Opened.Closed(missing));
        };
    }

    private static Optional<Profile> owner(JsonNode data, String id) {
        JsonNode video = data.path("videoData");
        return JsonValues.id(video.path("itemInfos").path("id")).equals(id)
                ? Profile.of(named(video.path("authorInfos")), null, null)
                : Optional.empty();
    }

    /// Here the id of a user is called `userId`.
    private static JsonNode named(JsonNode author) {
        var user = JsonValues.mapper().createObjectNode();
        author.propertyStream().forEach(each -> user.set(each.getKey(), each.getValue()));
        return user.has("id") ? user : user.set("id", author.path("userId"));
    }
}
