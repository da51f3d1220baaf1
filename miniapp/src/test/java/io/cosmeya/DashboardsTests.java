package io.cosmeya;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rules of a board's layout; its queries run in [WholePathTests], where the stores have rows.
class DashboardsTests {

    private static final Path BOARDS = Path.of("../dashboards/grafana/boards");
    private static final int COLUMNS = 24;

    static List<JsonNode> boards() {
        try (Stream<Path> files = Files.list(BOARDS)) {
            return files.sorted().map(DashboardsTests::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        JsonNode board = JsonMapper.shared().readTree(file);
        assertThat(file.getFileName()).hasToString(board.path("uid").asString() + ".json");
        return board;
    }

    @ParameterizedTest
    @MethodSource("boards")
    void everyPanelSaysWhatItShowsInWhichUnit(JsonNode board) {
        for (JsonNode panel : board.path("panels")) {
            assertThat(panel.path("title").asString("")).isNotBlank();
            assertThat(panel.path("description").asString(""))
                    .as(panel.path("title").asString())
                    .hasSizeGreaterThan(40);
            assertThat(panel.at("/fieldConfig/defaults/unit").asString("")).isNotBlank();
            assertThat(panel.at("/fieldConfig/defaults/thresholds/steps")).isNotEmpty();
            assertThat(panel.at("/fieldConfig/defaults/custom/spanNulls").asBoolean(false))
                    .as("a gap breaks the line: " + panel.path("title").asString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("boards")
    void panelsHaveIdsOfTheirOwnAndDoNotOverlap(JsonNode board) {
        Set<Integer> ids = new HashSet<>();
        List<int[]> cells = new ArrayList<>();
        for (JsonNode panel : board.path("panels")) {
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            JsonNode at = panel.path("gridPos");
            assertThat(at.path("x").asInt() + at.path("w").asInt()).isLessThanOrEqualTo(COLUMNS);
            for (int x = at.path("x").asInt();
                    x < at.path("x").asInt() + at.path("w").asInt();
                    x++) {
                for (int y = at.path("y").asInt();
                        y < at.path("y").asInt() + at.path("h").asInt();
                        y++) {
                    cells.add(new int[] {x, y});
                }
            }
        }
        assertThat(cells.stream().map(cell -> List.of(cell[0], cell[1]))).doesNotHaveDuplicates();
    }

    @Test
    void thereIsABoard() {
        assertThat(boards()).isNotEmpty();
    }
}
