import { useQuery } from "@tanstack/react-query";
import { api, body } from "../api/client";
import { reaches, type Role } from "./rank";

/** The person who is signed in, and what they may do. */
export function useMe() {
  return useQuery({
    queryKey: ["me"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/me", { signal })),
    staleTime: 5 * 60_000,
  });
}

/** Whether who is signed in has at least this role; not before the server said so. It guards, this only spares the offer. */
export function useMay(least: Role): boolean {
  const { data } = useMe();
  return data !== undefined && reaches(data.role, least);
}
