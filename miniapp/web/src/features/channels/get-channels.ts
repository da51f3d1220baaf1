import { useInfiniteQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

export type ChannelSort = "-views" | "title" | "added";

const SIZE = 50;

/** All channels, a page of 50 at a time. */
export function useChannels(sort: ChannelSort, q: string) {
  return useInfiniteQuery({
    queryKey: ["channels", "list", sort, q],
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET("/api/v1/channels", {
          params: { query: { page: pageParam, size: SIZE, sort, ...(q === "" ? {} : { q }) } },
          signal,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
    placeholderData: (before) => before,
  });
}
