import { useQuery } from "@tanstack/react-query";
import { api, body } from "../api/client";

/** Whose figure it is. */
export type Subject =
  | { entity: "channels"; id: number; figure: "views" | "followers" | "videos" }
  | { entity: "videos"; id: number; figure: "views" | "likes" | "comments" | "shares" };

/** Where a figure comes from, down to its raw rows and kept pages; asked only when somebody looks. */
export function useProvenance(of: Subject, wanted: boolean) {
  return useQuery({
    queryKey: ["provenance", of.entity, of.id, of.figure],
    queryFn: ({ signal }) =>
      of.entity === "channels"
        ? body(
            api.GET("/api/v1/provenance/channels/{id}/{figure}", {
              params: { path: { id: of.id, figure: of.figure } },
              signal,
            }),
          )
        : body(
            api.GET("/api/v1/provenance/videos/{id}/{figure}", {
              params: { path: { id: of.id, figure: of.figure } },
              signal,
            }),
          ),
    enabled: wanted,
  });
}
