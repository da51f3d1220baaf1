package io.cosmeya.miniapp.savedviews;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The saved views of people; each sees their own.
@Repository
class SavedViews {

    private static final String SAVE = """
            INSERT INTO miniapp.saved_view (person_id, name, address, made_at) VALUES (:person, :name, :address, :now)
            ON CONFLICT (person_id, name) DO UPDATE SET address = excluded.address, made_at = excluded.made_at
            RETURNING *""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Those of a person, by name.
    List<SavedView> of(int person) {
        return jdbc.sql("SELECT * FROM miniapp.saved_view WHERE person_id = :person ORDER BY lower(name), id")
                .param("person", person)
                .query(SavedView::row)
                .list();
    }

    /// One of a person.
    Optional<SavedView> find(int person, int id) {
        return of(person).stream().filter(view -> view.id() == id).findFirst();
    }

    /// Keeps one; one of that name takes its place.
    SavedView save(int person, String name, String address) {
        return jdbc.sql(SAVE)
                .param("person", person)
                .param("name", name)
                .param("address", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(SavedView::row)
                .single();
    }

    void forget(int person, int id) {
        jdbc.sql("DELETE FROM miniapp.saved_view WHERE person_id = :person AND id = :id")
                .param("person", person)
                .param("id", id)
                .update();
    }
}
