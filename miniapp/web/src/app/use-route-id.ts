import { useParams } from "react-router";

/** The number in the address; what is not a number asks for id 0, which no one has: the server says "not found". */
export function useRouteId(): number {
  const id = Number(useParams().id);
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}
