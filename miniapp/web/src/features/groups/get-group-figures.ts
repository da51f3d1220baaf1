import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import { rangeStart } from "../../shared/chart/range";

/** What the channels of a group have together, as of the newest computed slot. */
export function useGroupFigures(id: number) {
  return useQuery({
    queryKey: ["groups", "figures", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/groups/{id}/figures", { params: { path: { id } }, signal })),
  });
}

/** One metric of a group over four weeks. */
export function useGroupSeries(id: number, metric: "views" | "followers") {
  return useQuery({
    queryKey: ["groups", "series", id, metric],
    queryFn: ({ signal }) => {
      const from = rangeStart("28", Date.now());
      return body(
        api.GET("/api/v1/groups/{id}/series", {
          params: { path: { id }, query: { metric, ...(from === undefined ? {} : { from }) } },
          signal,
        }),
      );
    },
  });
}
