import { useInfiniteQuery } from "@tanstack/react-query";
import { api, body } from "../api/client";

const SIZE = 30;

/** Channels to choose from by a part of their name, of all or of a group; as many pages as are asked for. */
export function useChoiceOfChannels(q: string, group?: number) {
  return useInfiniteQuery({
    queryKey: ["channels", "choice", q, group],
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET("/api/v1/channels", {
          params: {
            query: {
              page: pageParam,
              size: SIZE,
              sort: "title",
              ...(q === "" ? {} : { q }),
              ...(group === undefined ? {} : { group }),
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
