import { useInfiniteQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

export const VIDEO_SORTS = ["-views", "-delta", "-published"] as const;

export type VideoSort = (typeof VIDEO_SORTS)[number];

/** A channel's videos, a page of 20 at a time. */
export function useVideos(channelId: number, sort: VideoSort) {
  return useInfiniteQuery({
    queryKey: ["videos", "list", channelId, sort],
    queryFn: ({ pageParam, signal }) =>
      body(api.GET("/api/v1/videos", { params: { query: { channelId, page: pageParam, size: 20, sort } }, signal })),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
    placeholderData: (before) => before,
  });
}
