import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

export function useVideo(id: number) {
  return useQuery({
    queryKey: ["videos", "one", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/videos/{id}", { params: { path: { id } }, signal })),
  });
}
