import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** The changes that people made, the newest first; of one person, of one thing, or all. */
export function useAudit(person: number | undefined, subject: string) {
  return useInfiniteQuery({
    queryKey: ["audit", person, subject],
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET("/api/v1/audit", {
          params: {
            query: {
              page: pageParam,
              size: 50,
              ...(person === undefined ? {} : { person }),
              ...(subject === "" ? {} : { subject }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
    placeholderData: (before) => before,
  });
}

/** Those whose changes one may look for. */
export function useWhoever() {
  return useQuery({
    queryKey: ["people", "whoever"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/users", { params: { query: { page: 0, size: 200 } }, signal })),
  });
}
