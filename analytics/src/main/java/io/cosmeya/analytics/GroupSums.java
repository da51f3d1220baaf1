package io.cosmeya.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What several channels had together in slots. A sum over thousands of channels and hundreds of slots is a look at a
/// million rows: it is kept until something is computed again.
@Component
class GroupSums {

    private static final int KEPT = 100;

    private final ClickHouse clickHouse;
    private final AsOf asOf;
    private final Cache<Question, List<GroupSum>> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    GroupSums(ClickHouse clickHouse, AsOf asOf) {
        this.clickHouse = clickHouse;
        this.asOf = asOf;
    }

    /// In slots from a number to another, both included.
    List<GroupSum> of(Collection<Integer> channels, Metric metric, int first, int last) {
        Optional<String> edition = asOf.edition();
        if (edition.isEmpty()) {
            return List.of();
        }
        Question question = new Question(edition.get(), metric, List.copyOf(channels), first, last);
        return known.get(question, this::ask);
    }

    private List<GroupSum> ask(Question question) {
        Sql sql = GroupQuestions.series(question.metric, question.channels)
                .with("first", question.first)
                .with("last", question.last);
        return clickHouse.jdbc().sql(sql.text()).query(GroupSum::row).list();
    }

    private record Question(String edition, Metric metric, List<Integer> channels, int first, int last) {}
}
