import type { ReactNode } from "react";
import { ProblemView } from "./problem-view";

interface Query<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** Skeleton, then the data; an error stands above the last data, never instead of it. */
export function Loaded<T>(props: { query: Query<T>; skeleton: ReactNode; children: (data: T) => ReactNode }) {
  const { query, skeleton, children } = props;
  const failed = query.error !== null;
  return (
    <>
      {failed && <ProblemView error={query.error} onRetry={() => query.refetch()} />}
      {query.data !== undefined ? children(query.data) : !failed && skeleton}
    </>
  );
}
