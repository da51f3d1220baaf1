import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import { rangeDays } from "../../shared/chart/range";

/** What the channels of a group, or all that one sees, have together, as of the newest computed slot. */
export function useGroupFigures(id: number | undefined) {
  return useQuery({
    queryKey: ["groups", "figures", id ?? "all"],
    queryFn: ({ signal }) =>
      id === undefined
        ? body(api.GET("/api/v1/totals/figures", { signal }))
        : body(api.GET("/api/v1/groups/{id}/figures", { params: { path: { id } }, signal })),
    placeholderData: (before) => before,
  });
}

/** One metric of them over four weeks. */
export function useGroupSeries(id: number | undefined, metric: "views" | "followers") {
  return useQuery({
    queryKey: ["groups", "series", id ?? "all", metric],
    queryFn: ({ signal }) => {
      const query = { metric, days: rangeDays("28") };
      return id === undefined
        ? body(api.GET("/api/v1/totals/series", { params: { query }, signal }))
        : body(api.GET("/api/v1/groups/{id}/series", { params: { path: { id }, query }, signal }));
    },
  });
}
