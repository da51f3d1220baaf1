import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

export function useChannel(id: number) {
  return useQuery({
    queryKey: ["channels", "one", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/channels/{id}", { params: { path: { id } }, signal })),
  });
}
