package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@AnalyticsTest
class TransferTests {

    @Autowired
    Transfer transfer;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void allRowsCome() {
        assertThat(copied("SELECT number FROM numbers(100000)")).isEqualTo(100_000);
    }

    @Test
    void anErrorAfterMillionsOfRowsIsNoEndOfThem() {
        assertThatThrownBy(
                        () -> copied(
                                "SELECT throwIf(number = 5000000) + number FROM numbers(5000001) SETTINGS max_block_size = 1000"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("did not come");
    }

    private Long copied(String select) {
        return transaction.execute(status -> {
            jdbc.execute("CREATE TEMP TABLE one_number (n bigint) ON COMMIT DROP");
            transfer.copy(new Sql(select), "one_number", "number_stage");
            return jdbc.queryForObject("SELECT count(*) FROM number_stage", Long.class);
        });
    }
}
