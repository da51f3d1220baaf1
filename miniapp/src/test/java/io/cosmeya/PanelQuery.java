package io.cosmeya;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A query of a panel or an annotation as Grafana would send it: the macros of its data source expanded over all time.
record PanelQuery(String title, String type, boolean clickHouse, String sql, boolean mayBeEmpty) {

    private static final String TIME_FILTER = "\\$__timeFilter\\(([^)]*)\\)";
    private static final String ALL_OF_CLICKHOUSE =
            "$1 >= toDateTime('2020-01-01 00:00:00', 'UTC') AND $1 <= toDateTime('2100-01-01 00:00:00', 'UTC')";
    private static final String ALL_OF_POSTGRES = "$1 BETWEEN '2020-01-01T00:00:00Z' AND '2100-01-01T00:00:00Z'";

    /// The queries of all boards.
    static List<PanelQuery> all() {
        List<PanelQuery> queries = new ArrayList<>();
        for (JsonNode board : DashboardsTests.boards()) {
            for (JsonNode panel : board.path("panels")) {
                panel.path("targets").forEach(target -> queries.add(of(panel, target)));
            }
            for (JsonNode annotation : board.at("/annotations/list")) {
                queries.add(of(annotation, annotation.path("target")));
            }
        }
        return queries;
    }

    private static PanelQuery of(JsonNode panel, JsonNode target) {
        boolean clickHouse = target.at("/datasource/uid").asString().equals("cosmeya-clickhouse");
        String title = panel.path("title").asString(panel.path("name").asString(""));
        String type = panel.path("type").asString("annotation");
        boolean onlyTrouble = type.equals("annotation") || type.equals("barchart");
        String all = clickHouse ? ALL_OF_CLICKHOUSE : ALL_OF_POSTGRES;
        String sql = target.path("rawSql").asString().replaceAll(TIME_FILTER, all);
        return new PanelQuery(title, type, clickHouse, sql, onlyTrouble);
    }
}
