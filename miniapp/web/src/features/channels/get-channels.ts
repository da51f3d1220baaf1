import { useInfiniteQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** The first order is ours, over what the server sends by views. */
export const CHANNEL_SORTS = ["unusual", "-views", "title", "added"] as const;

export type ChannelSort = (typeof CHANNEL_SORTS)[number];

const SIZE = 50;

/** All channels or those of a group, a page of 50 at a time. */
export function useChannels(order: ChannelSort, q: string, group?: number) {
  const sort = order === "unusual" ? "-views" : order;
  return useInfiniteQuery({
    queryKey: ["channels", "list", sort, q, group],
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET("/api/v1/channels", {
          params: {
            query: {
              page: pageParam,
              size: SIZE,
              sort,
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
