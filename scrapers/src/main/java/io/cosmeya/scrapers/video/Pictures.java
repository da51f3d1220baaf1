package io.cosmeya.scrapers.video;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The small copies of pictures of videos and channels.
@Repository
public class Pictures {

    private static final String FIND = """
            SELECT bytes, content_type, fetched_at FROM scrapers.picture
            WHERE kind = :kind AND owner_id = :owner AND bytes IS NOT NULL""";

    private static final String KEPT = """
            SELECT owner_id FROM scrapers.picture
            WHERE kind = :kind AND owner_id = ANY (:owners) AND bytes IS NOT NULL""";

    private final JdbcClient jdbc;

    Pictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The picture of a video or a channel, by its dense id; empty until one could be fetched.
    public Optional<Picture> find(Picture.Kind kind, int owner) {
        return jdbc.sql(FIND)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("owner", owner)
                .query(Picture::row)
                .optional();
    }

    /// Those of these videos or channels that have a picture.
    public Set<Integer> kept(Picture.Kind kind, Collection<Integer> owners) {
        return jdbc.sql(KEPT)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("owners", owners.toArray(Integer[]::new))
                .query((row, number) -> row.getInt(1))
                .set();
    }
}
