import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** The title of the channel that is chosen; nothing while none is. */
export function useChannelTitle(id: number | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ["channels", "one", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/channels/{id}", { params: { path: { id: id ?? 0 } }, signal })),
    enabled: id !== undefined,
  });
  return id === undefined ? undefined : data?.title;
}
